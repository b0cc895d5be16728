#pragma once

#include <QListView>

/// A list of painted rows of one height, at whose current row a person is: the current row is always the selected one,
/// also when the focus comes by keyboard.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(const QString &name, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

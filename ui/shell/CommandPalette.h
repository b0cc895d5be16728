#pragma once

#include <QAction>
#include <QDialog>
#include <QSortFilterProxyModel>

class QLineEdit;
class QListView;
class QStandardItemModel;

/// Ctrl+K: type a part of a command, Enter does it. Lists the same actions as the menus; those that are disabled now
/// are left out.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void narrow(const QString &text);
    void trigger();

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
};

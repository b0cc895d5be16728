#pragma once

#include "ui/kit/SearchField.h"

#include <QAbstractButton>

/// A finished `key:value` in a search field; a click removes it.
class TokenChip : public QAbstractButton
{
    Q_OBJECT
public:
    TokenChip(const SearchField::Token &token, QWidget *parent);

    const SearchField::Token &token() const { return m_token; }
    void setSelected(bool selected);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    SearchField::Token m_token;
    bool m_selected = false;
};

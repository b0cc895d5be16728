#pragma once

#include "ui/kit/Theme.h"

#include <QFrame>

/// One line of plain text that is cut with an ellipsis when there is no room; then the tooltip holds it whole. Named by
/// the whole text.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Role role = Role::Text,
                         QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(Role role);
    void setType(Type type);
    void setWeight(QFont::Weight weight);
    void setAlignment(Qt::Alignment alignment);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont labelFont() const;

    QString m_text;
    Type m_type;
    Role m_role;
    int m_weight = -1; ///< -1: the type's own
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

#pragma once

#include "ui/kit/Theme.h"

#include <QLabel>

/// A label that never interprets its text, dressed by the theme. The text is capped with displayText(). Selectable text
/// is opt-in with setTextInteractionFlags().
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, Type type = Type::Body, Role role = Role::Text,
                        QWidget *parent = nullptr);
    PlainLabel(const QString &text, Type type, QFont::Weight weight, Role role, QWidget *parent = nullptr);

    /// Hides QLabel's, so that foreign text cannot pass uncapped.
    void setText(const QString &text);
    void setRole(Role role);
    /// Wrapped over as many lines as it needs, with the theme's line height left to the layout.
    PlainLabel *wrapped();

private:
    Type m_type;
    QFont::Weight m_weight;
};

#pragma once

#include "ui/kit/Button.h"

#include <QWidget>

class PlainLabel;
class QHBoxLayout;

/// What stands where a list would be: an icon, a title, a sentence, at most two buttons. The first button
/// gets the focus when the state is shown by keyboard or at start (focusFirst()).
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon glyph, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The first is the primary one.
    Button *addButton(const QString &text, std::optional<Icon> glyph = {});
    void focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_glyph;
    QWidget *m_disc; ///< room for the painted icon
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

#pragma once

#include <QAbstractButton>

class QVariantAnimation;

/// An on/off switch, 34 x 20, with its label before it. The whole widget is clickable; Space and Enter toggle. Screen
/// readers meet a check box whose name is the label and whose description says "On" or "Off".
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &label, QWidget *parent = nullptr);

    /// Without the label drawn (a form has its own); the name stays accessible.
    void setLabelVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void slide(bool on);

    QVariantAnimation *m_animation; ///< child
    qreal m_position = 0; ///< of the knob: 0 off, 1 on
    bool m_labelVisible = true;
};

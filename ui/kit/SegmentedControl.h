#pragma once

#include "ui/kit/Icons.h"

#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QVariantAnimation;
class SegmentButton;

/// One choice of a few, side by side. One tab stop; arrow keys, Home and End move the choice. Screen readers meet radio
/// buttons in a group named by the control's accessible name.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    struct Segment {
        QString text;
        std::optional<Icon> icon = {};
        QString count = {}; ///< shown behind the text, quieter
    };

    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    int addSegment(const Segment &segment);
    void setCount(int index, const QString &count);
    int count() const { return int(m_buttons.size()); }
    int currentIndex() const { return m_current; }
    /// Emits currentChanged when the choice changes.
    void setCurrentIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void moveBy(int step);
    QRect groundOf(int index) const;

    QList<SegmentButton *> m_buttons; ///< children
    QVariantAnimation *m_slide; ///< child
    QRectF m_ground; ///< of the chosen segment, while it slides
    int m_current = -1;
};

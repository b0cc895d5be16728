#pragma once

#include <QWidget>

/// The keys of a shortcut as a small cap, always left to right. Takes no room while the setting hides key caps.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    enum class Shown {
        AsHint, ///< unless the setting says that keys are not shown
        Always, ///< where the keys are what was asked for
    };

    explicit KeyCap(const QString &keys, QWidget *parent = nullptr, Shown shown = Shown::AsHint);

    void setKeys(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

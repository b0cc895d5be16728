#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// A person's initials on a colour chosen by id. Decoration beside a name: screen readers skip it unless it is named.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int size = AvatarSize::Row, QWidget *parent = nullptr);

    void setPerson(const QString &name, qint64 id);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    qint64 m_id = 0;
    int m_size;
};

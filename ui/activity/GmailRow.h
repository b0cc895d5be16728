#pragma once

#include "ui/kit/WidgetList.h"

class Button;
class ElidedLabel;
class QCheckBox;
class QLineEdit;

/// The offer to put the answer into a Gmail draft: recipient and editable subject. Without a connected account it is
/// disabled and leads to where one is connected.
class GmailRow : public WidgetListRow
{
    Q_OBJECT
public:
    explicit GmailRow(QWidget *parent = nullptr);

    void setMail(const QString &recipient, const QString &subject);
    void setConnected(bool connected);
    bool isTicked() const;
    QString subject() const;

Q_SIGNALS:
    void toggled();
    void connectRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCheckBox *m_tick;
    ElidedLabel *m_recipient;
    QLineEdit *m_subject;
    Button *m_connect;
};

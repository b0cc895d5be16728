#pragma once

#include "core/desk/Requests.h"
#include "ui/kit/WidgetList.h"

class Button;
class ElidedLabel;
class PlainLabel;
class QCheckBox;
class QLineEdit;

/// The offer to put the answer into a Gmail draft: recipient, editable subject and in whose account. Without one that
/// is ready it is disabled, says why, and leads to where one is connected.
class GmailRow : public WidgetListRow
{
    Q_OBJECT
public:
    explicit GmailRow(QWidget *parent = nullptr);

    void setMail(const QString &recipient, const QString &subject);
    void setGmail(const GmailStatus &gmail);
    bool isTicked() const;
    QString subject() const;
    QString recipient() const { return m_address; } ///< as shown

Q_SIGNALS:
    void toggled();
    void connectRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCheckBox *m_tick;
    QString m_address;
    ElidedLabel *m_recipient;
    PlainLabel *m_account; ///< in whose drafts, or why not
    QLineEdit *m_subject;
    Button *m_connect;
};

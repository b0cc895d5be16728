#pragma once

#include "core/base/Error.h"
#include "ui/settings/SettingsSection.h"

class Desk;
class QLineEdit;

/// Gmail: the connected account, whether answers may become drafts there, and through which client of Google's.
class GmailSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit GmailSection(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &words);
    void failed(const QString &title, const Error &error);

private:
    void addClientSecret(QFormLayout *form);
    void keepClientSecret();
    void showClientSecret();

    Desk &m_desk;
    QLineEdit *m_secret;
};

#include "ui/settings/GmailSection.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "ui/settings/GmailAccountView.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestId = 200;

} // namespace

GmailSection::GmailSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Gmail"), desk.settings(), parent)
    , m_desk(desk)
{
    QFormLayout *account = addGroup(
        tr("Gmail"),
        tr("Answers can be put into your Gmail account as drafts. Frontdesk never sends mail and reads none."));
    auto *view = new GmailAccountView(desk);
    account->addRow(view);
    connect(view, &GmailAccountView::told, this, &GmailSection::told);
    connect(view, &GmailAccountView::failed, this, &GmailSection::failed);

    QFormLayout *client = addGroup(
        tr("Google client"),
        tr("A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make "
           "one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed."));
    addSwitch(client, tr("Use Gmail"), Keys::GmailEnabled);
    addText(client, tr("Client ID"), Keys::GoogleClientId, tr("From the Google Cloud console"), LongestId);
    addClientSecret(client);
}

void GmailSection::addClientSecret(QFormLayout *form)
{
    m_secret = new QLineEdit;
    m_secret->setFixedWidth(fieldWidth());
    m_secret->setMaxLength(LongestId);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    const bool isFixed = !settings().environment(u"GOOGLE_CLIENT_SECRET"_s).isEmpty();
    m_secret->setEnabled(!isFixed);
    follow(Keys::GoogleClientSecretKept, m_secret, [this] { showClientSecret(); });
    connect(m_secret, &QLineEdit::editingFinished, this, &GmailSection::keepClientSecret);
    addRow(form, tr("Client secret"), m_secret,
           isFixed ? tr("Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.")
                   : tr("Only if your client has one. Kept in the keychain of this computer, never in the workspace. A "
                        "single hyphen removes it."));
}

void GmailSection::showClientSecret()
{
    m_secret->setPlaceholderText(settings().value(Keys::GoogleClientSecretKept) ? tr("Kept in the keychain")
                                                                                : tr("None"));
}

void GmailSection::keepClientSecret()
{
    const QString typed = m_secret->text().trimmed();
    if (typed.isEmpty())
        return;
    m_secret->clear();
    const bool removes = typed == u"-"_s;
    deliver(m_desk.mail().keepClientSecret(removes ? QString() : typed), this,
            [this, removes](const Result<SecretKept> &kept) {
                if (!kept)
                    Q_EMIT failed(tr("The client secret was not kept"), kept.error());
                else if (!kept->inKeychain)
                    Q_EMIT failed(tr("The client secret is kept until this program ends"),
                                  Error{Error::Kind::Refused, kept->message, {}, 0});
                else
                    Q_EMIT told(removes ? tr("The client secret was removed")
                                        : tr("The client secret is in the keychain"));
            });
}

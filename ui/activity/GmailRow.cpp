#include "ui/activity/GmailRow.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Tag.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

namespace {

constexpr int LongestSubject = 250; ///< well below the 998 octets of RFC 5322, section 2.1.1

} // namespace

GmailRow::GmailRow(QWidget *parent) : WidgetListRow(parent)
{
    const QString words = tr("Create Gmail draft");
    setAccessibleName(words);
    m_tick = new QCheckBox(this);
    m_tick->setAccessibleName(words);
    m_recipient = new ElidedLabel({}, Type::Small, Role::Text2, this);
    m_account = new PlainLabel({}, Type::Small, Role::Text2, this);
    m_subject = new QLineEdit(this);
    m_subject->setAccessibleName(tr("Email subject"));
    m_subject->setMaxLength(LongestSubject);
    m_connect = new Button(tr("Connect Gmail"), Button::Look::Link, this);
    m_connect->setButtonSize(Button::Size::Small);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        m_subject->setVisible(on);
        Q_EMIT toggled();
    });
    connect(m_connect, &QPushButton::clicked, this, &GmailRow::connectRequested);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space(3), space(2), space(3), space(2));
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_tick, 0, 0);
    grid->addWidget(new ElidedLabel(words, Type::BodyStrong, Role::Text, this), 0, 1);
    grid->addWidget(new Tag(tr("WRITE"), Tone::Amber, this), 0, 2, Qt::AlignTrailing);
    grid->addWidget(m_recipient, 1, 1);
    grid->addWidget(m_connect, 1, 2, Qt::AlignTrailing);
    grid->addWidget(m_subject, 2, 1, 1, 2);
    grid->addWidget(m_account->wrapped(), 3, 1, 1, 2);
    m_subject->hide();
    setGmail({});
}

void GmailRow::setMail(const QString &recipient, const QString &subject)
{
    m_address = recipient;
    m_recipient->setText(tr("To %1").arg(isolated(oneLine(recipient, 120))));
    m_subject->setText(oneLine(subject, LongestSubject));
    m_subject->setCursorPosition(0);
}

void GmailRow::setGmail(const GmailStatus &gmail)
{
    const bool isReady = gmail.isReady();
    m_tick->setEnabled(isReady);
    m_tick->setToolTip(isReady ? QString() : tr("Gmail is not connected"));
    m_account->setText(
        isReady ? tr("Stays in the drafts of %1 until somebody sends it there").arg(isolated(oneLine(gmail.email, 120)))
                : gmail.message);
    m_account->setVisible(!m_account->text().isEmpty());
    m_account->setRole(gmail.state == GmailStatus::State::Ended ? Role::AmberText : Role::Text2);
    m_connect->setText(gmail.state == GmailStatus::State::Ended ? tr("Reconnect") : tr("Connect Gmail"));
    m_connect->setVisible(!isReady);
    if (!isReady)
        m_tick->setChecked(false);
}

bool GmailRow::isTicked() const
{
    return m_tick->isChecked();
}

QString GmailRow::subject() const
{
    return m_subject->text().trimmed();
}

void GmailRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(painter, rect());
}

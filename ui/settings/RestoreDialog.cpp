#include "ui/settings/RestoreDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/Upkeep.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

RestoreDialog::RestoreDialog(Desk &desk, const QString &file, QWidget *parent)
    : Dialog(tr("Restore a backup"), parent)
    , m_desk(desk)
    , m_rows(new QFormLayout)
    , m_words(new PlainLabel(tr("Reading and verifying the backup…"), Type::Body, Role::Text2, this))
{
    resize(520, 420);
    setSub(oneLine(QFileInfo(file).fileName(), 120));
    m_rows->setHorizontalSpacing(space(5));
    m_rows->setVerticalSpacing(space(1));
    body()->addLayout(m_rows);
    body()->addWidget(m_words->wrapped());
    body()->addStretch();
    Button *cancel = addCloseButton(tr("Cancel"));
    m_restore = addButton(tr("Restore at the next start"), Button::Look::Danger);
    m_restore->setDisabledReason(tr("The backup is being read"));
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT restoreRequested();
    });
    cancel->setFocus(Qt::OtherFocusReason);
    deliver(desk.upkeep().preview(file), this, [this](const Result<BackupPreview> &preview) {
        if (!preview) {
            m_words->setRole(Role::RedText);
            m_words->setText(preview.error().message);
            m_restore->setDisabledReason(tr("This file cannot be restored"));
            return;
        }
        deliver(m_desk.counts(), this,
                [this, preview = *preview](const Result<RowCounts> &now) { show(preview, now.value_or(RowCounts{})); });
    });
}

void RestoreDialog::show(const BackupPreview &preview, const RowCounts &now)
{
    const QLocale locale;
    const auto add = [this](const QString &name, const QString &value) {
        auto *label = new PlainLabel(value);
        addField(*m_rows, name, label);
    };
    const auto addCount = [&](const QString &name, qint64 in, qint64 here) {
        add(name,
            tr("%1, now %2", "how many a backup has, and the workspace")
                .arg(locale.toString(in), locale.toString(here)));
    };
    add(tr("Newest message"), preview.newestMessageAt > 0 ? TimeText::exact(preview.newestMessageAt) : tr("none"));
    addCount(tr("Customers"), preview.counts.customers, now.customers);
    addCount(tr("Conversations"), preview.counts.conversations, now.conversations);
    addCount(tr("Messages"), preview.counts.messages, now.messages);
    addCount(tr("Tickets"), preview.counts.tickets, now.tickets);
    addCount(tr("Audit entries"), preview.counts.audit, now.audit);
    add(tr("Size"), locale.formattedDataSize(preview.bytes));
    if (!preview.problems.isEmpty()) {
        m_words->setRole(Role::RedText);
        m_words->setText(tr("This backup is damaged: %1").arg(preview.problems.join(QStringLiteral("; "))));
        m_restore->setDisabledReason(tr("This backup is damaged"));
        return;
    }
    m_words->setText(
        tr("It takes the workspace's place when Frontdesk starts next. What is there now is kept beside it, "
           "and the restoration stands on the audit log."));
    m_restore->setDisabledReason({});
}

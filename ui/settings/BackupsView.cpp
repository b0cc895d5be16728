#include "ui/settings/BackupsView.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/Upkeep.h"
#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WidgetList.h"
#include "ui/settings/RestoreDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

BackupsView::BackupsView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new WidgetList(tr("Backups"), this))
    , m_state(new PlainLabel({}, Type::Small, Role::Text2, this))
    , m_pending(new PlainLabel({}, Type::Body, Role::AmberText, this))
    , m_cancel(new Button(tr("Keep the workspace"), Button::Look::Normal, this))
    , m_now(new Button(tr("Back up now"), Button::Look::Normal, this))
{
    auto *fromFile = new Button(tr("Restore from a file…"), Button::Look::Normal, this);
    m_state->wrapped();
    m_pending->wrapped();
    auto *pending = new QHBoxLayout;
    pending->addWidget(m_pending, 1);
    pending->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addWidget(fromFile);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addLayout(pending);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    layout->addLayout(buttons);

    connect(m_now, &QAbstractButton::clicked, this, &BackupsView::backUpNow);
    connect(fromFile, &QAbstractButton::clicked, this, &BackupsView::chooseFile);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_desk.upkeep().cancelRestore();
        showPending();
    });
    connect(&desk.upkeep(), &Upkeep::backedUp, this, &BackupsView::reload);
    showPending();
    reload();
}

void BackupsView::reload()
{
    deliver(m_desk.upkeep().backups(), this, [this](const Result<std::vector<Backup::File>> &files) {
        if (files)
            show(*files);
        else
            m_state->setText(files.error().message);
    });
}

void BackupsView::show(const std::vector<Backup::File> &files)
{
    m_list->clear();
    m_list->setVisible(!files.empty());
    const qint64 now = m_desk.clock().nowMs();
    for (const Backup::File &file : files) {
        const QString made = TimeText::exact(file.madeAt);
        auto *row = new WidgetListRow;
        row->setAccessibleName(made);
        row->setToolTip(file.path);
        auto *restoreIt = new Button(tr("Restore…"), Button::Look::Link);
        restoreIt->setAccessibleDescription(made);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, space(1), 0, space(1));
        line->addWidget(new PlainLabel(made), 1);
        line->addWidget(new PlainLabel(QLocale().formattedDataSize(file.bytes), Type::Small, Role::Text3));
        line->addWidget(restoreIt);
        connect(restoreIt, &QAbstractButton::clicked, this, [this, path = file.path] { preview(path); });
        m_list->addRow(row);
    }
    const QString folder = isolated(m_desk.upkeep().backupFolder());
    m_state->setText(
        files.empty()
            ? tr("There is none yet. They are kept in %1.").arg(folder)
            : tr("The newest was made %1. They are kept in %2.").arg(TimeText::ago(files.front().madeAt, now), folder));
}

void BackupsView::showPending()
{
    const QString file = m_desk.upkeep().pendingRestore();
    m_pending->setVisible(!file.isEmpty());
    m_cancel->setVisible(!file.isEmpty());
    if (!file.isEmpty()) {
        m_pending->setText(
            tr("%1 takes the workspace's place at the next start.").arg(isolated(QFileInfo(file).fileName())));
    }
}

void BackupsView::backUpNow()
{
    m_now->setDisabledReason(tr("A backup is being made"));
    m_state->setText(tr("Copying and verifying…"));
    deliver(m_desk.upkeep().backupNow(), this, [this](const Result<QString> &file) {
        m_now->setDisabledReason({});
        if (!file)
            Dialogs::showError(this, tr("The workspace was not backed up"), file.error());
        else
            announce(this, tr("Backed up"));
        reload();
    });
}

void BackupsView::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Restore from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Workspaces (*.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsView::preview);
    dialog->open();
}

void BackupsView::preview(const QString &file)
{
    auto *dialog = new RestoreDialog(m_desk, file, window());
    connect(dialog, &RestoreDialog::restoreRequested, this, [this, file] { restore(file); });
    dialog->open();
}

void BackupsView::restore(const QString &file)
{
    deliver(m_desk.upkeep().restoreAtNextStart(file), this, [this](const Result<void> &planned) {
        if (!planned)
            Dialogs::showError(this, tr("The backup will not be restored"), planned.error());
        showPending();
    });
}

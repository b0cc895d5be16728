#include "ui/activity/AuditDialog.h"

#include "core/base/Text.h"
#include "ui/kit/Chip.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/JsonView.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 14;

} // namespace

AuditDialog::AuditDialog(const AuditEntry &entry, QWidget *parent) : Dialog(oneLine(entry.tool, 80), parent)
{
    setObjectName(u"auditDialog"_s);
    resize(640, 600);
    addFacts(entry);
    addJson(tr("Input"), entry.input);
    addJson(tr("Output"), entry.output);
    addChain(entry);
    addCloseButton(tr("Close"));
}

void AuditDialog::addFacts(const AuditEntry &entry)
{
    ChipText chip{entry.success ? tr("Success") : tr("Failed"), entry.success ? Tone::Green : Tone::Red,
                  entry.success ? Icon::Check : Icon::Cross};
    addToHead(new Chip(chip, this));
    QStringList facts;
    if (entry.run.isValid())
        facts += tr("Run %1, entry %2").arg(entry.run.value).arg(entry.seq);
    facts += TimeText::exact(entry.createdAt);
    facts += TimeText::microseconds(entry.durationUs);
    facts += tr("by %1").arg(oneLine(entry.actor, 60));
    setSub(facts.join(u" · "_s));
    if (!entry.error.isEmpty()) {
        auto *error = new PlainLabel(entry.error, Type::Body, Role::RedText, this);
        body()->addWidget(error->wrapped());
    }
}

void AuditDialog::addJson(const QString &title, const QJsonObject &value)
{
    auto *view = new JsonView(this);
    view->setAccessibleName(title);
    view->setFitsLines(MostLines);
    view->setJson(value);
    auto *copy = new IconButton(Icon::Copy, tr("Copy %1").arg(title.toLower()), this);
    copy->setExtent(28);
    connect(copy, &QAbstractButton::clicked, view, [view] { view->copyAll(); });
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, Type::Caption, QFont::DemiBold, Role::Text2, this));
    head->addStretch();
    head->addWidget(copy);
    body()->addLayout(head);
    body()->addWidget(view, title == tr("Output") ? 1 : 0);
    view->setFocus(Qt::OtherFocusReason); // the last one wins: the output
}

void AuditDialog::addChain(const AuditEntry &entry)
{
    const auto addHash = [this](const QString &name, const QString &hash) {
        auto *label = new PlainLabel(name + u"  "_s + (hash.isEmpty() ? tr("none, this is the first") : hash),
                                     Type::Fixed, Role::Text3, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(name);
        body()->addWidget(label);
    };
    addHash(tr("Hash before"), entry.prevHash.left(64));
    addHash(tr("Hash       "), entry.hash.left(64));
}

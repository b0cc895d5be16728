#include "ui/activity/AuditRow.h"

#include "core/base/Text.h"
#include "ui/activity/ToolWords.h"
#include "ui/activity/ViewButton.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"

#include <QHBoxLayout>

AuditRow::AuditRow(const AuditEntry &entry, QWidget *parent) : WidgetListRow(parent), m_entry(entry)
{
    setMinimumHeight(theme().rowHeight(RowKind::AuditRow));
    const QString words = ToolWords::outcome(entry);
    const QString duration = entry.durationUs > 0 ? TimeText::microseconds(entry.durationUs) : QString();
    setAccessibleName(tr("%1, %2: %3").arg(entry.tool, entry.success ? tr("done") : tr("failed"), words));
    setAccessibleDescription(duration);

    auto *mark = new Glyph(entry.success ? Icon::Check : Icon::Cross, entry.success ? Role::GreenText : Role::RedText,
                           IconSize::Inline + 2, this);
    auto *tool = new ElidedLabel(oneLine(entry.tool, 60), Type::Fixed, Role::Text, this);
    tool->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    tool->setLayoutDirection(Qt::LeftToRight);
    auto *result = new ElidedLabel(words, Type::Small, entry.success ? Role::Text3 : Role::RedText, this);
    result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the tool's name comes first
    auto *took = new PlainLabel(duration, Type::Caption, Role::Text3, this);
    auto *view = new ViewButton(entry.tool, this);
    connect(view, &QAbstractButton::clicked, this, [this] { Q_EMIT viewRequested(m_entry); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(mark);
    row->addWidget(tool);
    row->addWidget(result, 1);
    row->addWidget(took);
    row->addWidget(view);
}

#include "ui/kit/SourceLinks.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/PlainLabel.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 28; ///< of a small button, so that label and links share a line

} // namespace

QString sourceText(const Citation &source)
{
    return source.heading.isEmpty() ? oneLine(source.file, 80)
                                    : oneLine(source.file, 80) + u" › "_s + oneLine(source.heading, 80);
}

SourceLinks::SourceLinks(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 2);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SourceLinks::setSources(const std::vector<Citation> &sources)
{
    if (sources == m_sources && layout()->count() > 0)
        return;
    m_sources = sources;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *label = new PlainLabel(tr("Sources used:"), Type::Small, Role::Text2, this);
    label->setFixedHeight(LineHeight);
    layout()->addWidget(label);
    for (const Citation &source : sources) {
        auto *link = new Button(sourceText(source), Button::Look::Link, this);
        link->setButtonSize(Button::Size::Small);
        link->setAccessibleDescription(tr("Opens the article"));
        connect(link, &QPushButton::clicked, this, [this, source] { Q_EMIT activated(source); });
        layout()->addWidget(link);
    }
    setVisible(!sources.empty());
    updateGeometry();
}

#include "ui/kit/BannerHost.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ReadingMargins.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr qsizetype MostActions = 2;

struct Looks {
    Role ground;
    Role line;
    Role ink;
};

Looks looksOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {Role::RedSoft, Role::Red, Role::RedText};
    case Severity::Attention:
        return {Role::AmberSoft, Role::AmberLine, Role::AmberText};
    case Severity::Information:
        break;
    }
    return {Role::AccentSoft, Role::AccentSoft, Role::AccentText};
}

} // namespace

BannerHost::BannerHost(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(2), space(4), space(2));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

BannerHost::~BannerHost() = default;

void BannerHost::show(const Banner &banner)
{
    const auto same = [&](const Banner &other) { return other.id == banner.id; };
    m_banners.removeIf(same);
    m_banners.append(banner);
    m_shown.clear(); // it may be the same id with other words
    refresh();
}

void BannerHost::withdraw(const QString &id)
{
    const auto same = [&](const Banner &other) { return other.id == id; };
    if (m_banners.removeIf(same) > 0)
        refresh();
}

bool BannerHost::shows(const QString &id) const
{
    return std::any_of(m_banners.begin(), m_banners.end(), [&](const Banner &banner) { return banner.id == id; });
}

QString BannerHost::currentId() const
{
    return m_shown;
}

void BannerHost::refresh()
{
    // The last of the most severe ones.
    const Banner *worst = nullptr;
    for (const Banner &banner : std::as_const(m_banners)) {
        if (!worst || banner.severity >= worst->severity)
            worst = &banner;
    }
    const QString id = worst ? worst->id : QString();
    if (id == m_shown && (worst != nullptr) == (m_card != nullptr))
        return;
    m_shown = id;
    if (m_card) {
        m_card->hide();
        m_card->deleteLater(); // one of its buttons may have brought us here
        m_card = nullptr;
    }
    setVisible(worst != nullptr);
    if (worst) {
        m_card = makeCard(*worst);
        layout()->addWidget(m_card);
        announce(this, worst->title + QChar(u' ') + worst->sentence);
    }
    Q_EMIT currentChanged(id);
}

QWidget *BannerHost::makeCard(const Banner &banner)
{
    const Looks looks = looksOf(banner.severity);
    auto *card = new Card(this);
    card->setGround(looks.ground, looks.line);
    card->setRadius(Radius::Field);
    card->setAccessibleName(banner.title);
    card->setAccessibleDescription(banner.sentence);

    auto *row = new QHBoxLayout(card);
    setReadingMargins(row, space(4), 10, space(3), 10);
    row->setSpacing(space(3));
    row->addWidget(new Glyph(banner.icon, looks.ink), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new PlainLabel(banner.title, Type::BodyStrong, looks.ink))->wrapped());
    words->addWidget((new PlainLabel(banner.sentence, Type::Small, Role::Text))->wrapped());
    row->addLayout(words, 1);
    for (const Banner::Action &action : banner.actions.first(qMin(MostActions, banner.actions.size()))) {
        auto *button = new Button(action.text);
        button->setButtonSize(Button::Size::Small);
        button->setGlyph(action.icon);
        connect(button, &QAbstractButton::clicked, this, [run = action.run] { run(); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    if (banner.severity == Severity::Information) {
        auto *close = new IconButton(Icon::Cross, tr("Close"));
        close->setExtent(28);
        connect(close, &QAbstractButton::clicked, this, [this, id = banner.id] {
            withdraw(id);
            Q_EMIT closed(id);
        });
        row->addWidget(close, 0, Qt::AlignTop);
    }
    return card;
}

#include "app/console/ConsolePalette.h"

#include "app/console/ConsolePages.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/shell/Rail.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFound = 12;
constexpr int LongestTitle = 120;

QString groupOf(const SearchHit &hit)
{
    if (hit.kind == u"customer"_s)
        return ConsolePalette::tr("Customer");
    if (hit.kind == u"ticket"_s)
        return ConsolePalette::tr("Ticket");
    return hit.kind == u"article"_s ? ConsolePalette::tr("Article") : ConsolePalette::tr("Conversation");
}

} // namespace

ConsolePalette::ConsolePalette(Desk &desk, ConsolePages &pages) : m_desk(desk), m_pages(pages) { }

QList<PaletteEntry> ConsolePalette::places() const
{
    QList<PaletteEntry> entries;
    const QStringList sections = SettingsPage::sectionTitles();
    for (int i = 0; i < sections.size(); ++i) {
        const auto section = SettingsPage::Section(i);
        entries.append({sections.at(i), Rail::titleOf(PageId::Settings), {}, {}, [pages = &m_pages, section] {
                            pages->showSettings(section);
                        }});
    }
    return entries;
}

PaletteEntry ConsolePalette::entryOf(const SearchHit &hit) const
{
    return {oneLine(hit.title, LongestTitle), groupOf(hit), {}, {}, [pages = &m_pages, hit] { pages->openHit(hit); }};
}

void ConsolePalette::find(const QString &typed, QObject *receiver,
                          const std::function<void(const QList<PaletteEntry> &)> &found)
{
    deliver(m_desk.search(typed, MostFound), receiver, [this, found](const Result<SearchAnswer> &answer) {
        if (!answer)
            return;
        QList<PaletteEntry> entries;
        for (const SearchHit &hit : answer->hits)
            entries.append(entryOf(hit));
        found(entries);
    });
}

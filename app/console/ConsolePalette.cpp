#include "app/console/Console.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Rail.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFound = 12;
constexpr int LongestTitle = 120;

} // namespace

QList<PaletteEntry> Console::places()
{
    QList<PaletteEntry> entries;
    const QStringList sections = SettingsPage::sectionTitles();
    for (int i = 0; i < sections.size(); ++i) {
        const auto section = SettingsPage::Section(i);
        entries.append(
            {sections.at(i), Rail::titleOf(PageId::Settings), {}, {}, [this, section] { openSettings(section); }});
    }
    return entries;
}

void Console::find(const QString &typed, QObject *receiver,
                   const std::function<void(const QList<PaletteEntry> &)> &found)
{
    deliver(m_desk.search(typed, MostFound), receiver, [this, found](const Result<SearchAnswer> &answer) {
        QList<PaletteEntry> entries;
        if (!answer)
            return; // the commands stay; the search page of its own says what failed
        for (const SearchHit &hit : answer->hits) {
            QString group;
            if (hit.kind == u"customer"_s)
                group = tr("Customer");
            else if (hit.kind == u"ticket"_s)
                group = tr("Ticket");
            else if (hit.kind == u"article"_s)
                group = tr("Article");
            else
                group = tr("Conversation");
            entries.append({oneLine(hit.title, LongestTitle), group, {}, {}, [this, hit] { openHit(hit); }});
        }
        found(entries);
    });
}

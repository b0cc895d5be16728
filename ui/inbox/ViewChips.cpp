#include "ui/inbox/ViewChips.h"

#include "core/base/Text.h"
#include "core/settings/Settings.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"

#include <QAction>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The chips that are always there, by the value of is: that they ask for.
const QStringList &fixedViews()
{
    static const QStringList values{{}, u"waiting"_s, u"approval"_s, u"unread"_s, u"mine"_s};
    return values;
}

} // namespace

ViewChips::ViewChips(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new FlowLayout(this, space(1)))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (const QString &title : {tr("All"), tr("Waiting"), tr("To approve"), tr("Unread"), tr("Mine")}) {
        FilterChip *chip = addChip(title);
        chip->setChecked(m_chips.size() == 1);
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    }
    showSavedViews();
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::SavedViews.name)
            showSavedViews();
    });
}

FilterChip *ViewChips::addChip(const QString &title)
{
    auto *chip = new FilterChip(title, this);
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    m_layout->addWidget(chip);
    m_chips += chip;
    return chip;
}

void ViewChips::showSavedViews()
{
    const int checked = current();
    const QString chosen = checked < fixedViews().size() ? QString() : m_chips[checked]->text();
    m_views = savedViewsFrom(m_settings.value(Keys::SavedViews));
    while (m_chips.size() > fixedViews().size()) {
        FilterChip *chip = m_chips.takeLast();
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own menu may have removed it
    }
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const SavedView &view = m_views[i];
        FilterChip *chip = addChip(view.name);
        chip->setChecked(!chosen.isEmpty() && view.name == chosen);
        chip->setToolTip(view.query + u'\n' + tr("Delete removes this view"));
        chip->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *action = new QAction(icon(Icon::Trash), tr("Remove this view"), chip);
        action->setShortcut(QKeySequence::Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
        chip->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { remove(i); });
        connect(chip, &QAbstractButton::toggled, this, [this, query = view.query](bool on) {
            if (on)
                Q_EMIT savedViewChosen(query);
        });
        chip->show();
    }
}

QList<SearchField::Token> ViewChips::tokens() const
{
    const QString value = fixedViews().value(current());
    return value.isEmpty() ? QList<SearchField::Token>{} : QList<SearchField::Token>{{u"is"_s, value}};
}

int ViewChips::current() const
{
    const auto found =
        std::find_if(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return chip->isChecked(); });
    return found == m_chips.end() ? 0 : int(found - m_chips.begin());
}

void ViewChips::setCurrent(int place)
{
    m_chips[place]->setChecked(true);
}

void ViewChips::leaveUnless(const QString &query)
{
    const qsizetype view = current() - fixedViews().size();
    if (view < 0 || m_views[view].query == query)
        return;
    const QSignalBlocker quiet(m_chips.first());
    m_chips.first()->setChecked(true);
}

void ViewChips::save(const QString &query)
{
    const QString value = fixedViews().value(current());
    const QString all = value.isEmpty() ? query : (u"is:"_s + value + u' ' + query).trimmed();
    Dialogs::askText(this, {tr("Save this view"), tr("Name"), oneLine(all, 60), tr("Save"), true, 40},
                     [this, all](const QString &name) {
                         QList<SavedView> views = m_views;
                         views.removeIf([&](const SavedView &view) { return view.name == name; });
                         views += SavedView{name, all};
                         m_settings.set(Keys::SavedViews, toJson(views));
                         m_chips.last()->setChecked(true);
                     });
}

void ViewChips::remove(qsizetype view)
{
    QList<SavedView> views = m_views;
    if (view >= views.size())
        return;
    views.removeAt(view);
    m_chips.first()->setChecked(true);
    Q_EMIT viewRemoved();
    m_settings.set(Keys::SavedViews, toJson(views));
}

void ViewChips::setCounts(const InboxCounts &counts)
{
    // How many are open stands beside the title already.
    const std::array shown{counts.waiting, counts.needsApproval, counts.unread};
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_chips[qsizetype(i) + 1]->setCount(shown[i] > 0 ? shown[i] : -1);
}

#include "ui/settings/SettingsPage.h"

#include "core/desk/Desk.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/Surface.h"
#include "ui/settings/AppearanceSection.h"
#include "ui/settings/AssistantSection.h"
#include "ui/settings/DataSection.h"
#include "ui/settings/GeneralSection.h"
#include "ui/settings/GmailSection.h"
#include "ui/settings/KnowledgeSection.h"
#include "ui/settings/NotificationsSection.h"
#include "ui/settings/ShortcutsSection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace {

constexpr int Widest = 760; ///< of a section

/// Scrolls a section and keeps it at a readable width.
ScrollPane *scrolled(SettingsSection *section)
{
    auto *content = new Surface(Role::Content);
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(space(6), space(2), space(6), space(6));
    section->setMaximumWidth(Widest * theme().fontPercent() / 100);
    centre->addWidget(section, 1000, Qt::AlignTop);
    centre->addStretch(1);
    return new ScrollPane(content);
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : QWidget(parent)
{
    auto *panel = new Surface(Role::Panel, Surface::Trailing, this);
    panel->setObjectName(QStringLiteral("pane"));
    m_titles = new QStandardItemModel(this);
    m_names = new RowList(tr("Sections"), panel);
    m_names->setModel(m_titles);
    auto *list = new QVBoxLayout(panel);
    list->setContentsMargins(space(2), space(2), space(2), space(2));
    list->addWidget(m_names);
    m_sections = new QStackedWidget(this);
    m_sections->setObjectName(QStringLiteral("pane"));

    Settings &settings = desk.settings();
    m_data = new DataSection(desk);
    add(new GeneralSection(desk), Icon::Customer);
    add(new AppearanceSection(settings), Icon::Sun);
    add(new AssistantSection(desk), Icon::Assistant);
    m_gmail = new GmailSection(desk);
    add(m_gmail, Icon::Mail);
    add(new KnowledgeSection(desk), Icon::Book);
    add(new NotificationsSection(settings), Icon::Bell);
    add(m_data, Icon::Database);
    add(new ShortcutsSection(settings), Icon::Keyboard);
    fitNames();

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(panel);
    row->addWidget(m_sections, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHead(tr("Settings"), this));
    layout->addLayout(row, 1);
    connect(m_names->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_sections->setCurrentIndex(index.row()); });
    showSection(Section::General);
}

void SettingsPage::add(SettingsSection *section, Icon name)
{
    m_titles->appendRow(new QStandardItem(icon(name), section->title()));
    m_sections->addWidget(scrolled(section));
}

void SettingsPage::showSection(Section section)
{
    m_names->setCurrentIndex(m_titles->index(int(section), 0));
}

SettingsPage::Section SettingsPage::section() const
{
    return Section(m_names->currentIndex().row());
}

QStringList SettingsPage::sectionTitles()
{
    return {tr("General"),   tr("Appearance"),    tr("Assistant"), tr("Gmail"),
            tr("Knowledge"), tr("Notifications"), tr("Data"),      tr("Shortcuts")};
}

void SettingsPage::fitNames()
{
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + space(4));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNames();
}

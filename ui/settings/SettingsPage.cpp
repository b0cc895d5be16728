#include "ui/settings/SettingsPage.h"

#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/settings/Settings.h"
#include "ui/kit/Card.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Surface.h"
#include "ui/kit/Switch.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Widest = 760;
constexpr int FieldWidth = 280;
constexpr std::array Permissions{Permission::Auto, Permission::Ask, Permission::Never};

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_settings(desk.settings())
{
    auto *content = new Surface(Role::Content);
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(space(6), space(2), space(6), space(6));
    auto *narrow = new QWidget(content);
    narrow->setMaximumWidth(Widest);
    m_sections = new QVBoxLayout(narrow);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(space(4));
    centre->addWidget(narrow, 1000);
    centre->addStretch(1);

    QFormLayout *look = addSection(tr("Appearance"));
    addChoice(look, tr("Theme"), Keys::Theme,
              {{u"system"_s, tr("As the system")},
               {u"light"_s, tr("Light")},
               {u"dark"_s, tr("Dark")},
               {u"contrast"_s, tr("High contrast")}});
    addNumber(look, tr("Text size"), Keys::FontPercent, 75, 200, 5, tr(" %", "percent of the usual size"));
    addSwitch(look, tr("Reduced motion"), Keys::ReducedMotion);
    addSwitch(look, tr("Shortcut hints in buttons"), Keys::KeyHints);

    QFormLayout *agent =
        addSection(tr("You"), tr("Your name stands on the answers you send and on every decision in the audit log."));
    addText(agent, tr("Your name"), Keys::AgentName, desk.agentName(), 80);

    QFormLayout *inbox = addSection(tr("Inbox"));
    addNumber(inbox, tr("Answer within"), Keys::ResponseTargetMinutes, 1, 10'080, 5, tr(" min", "minutes"));

    QFormLayout *assistant = addSection(
        tr("Assistant"),
        tr("While Human Approval is on, everything that changes something waits for a person, whatever stands below."));
    addChoice(assistant, tr("Tone of the answers"), Keys::AgentTone,
              {{u"friendly"_s, tr("Friendly")}, {u"neutral"_s, tr("Neutral")}, {u"formal"_s, tr("Formal")}});
    addNumber(assistant, tr("Tool calls per message, at most"), Keys::MaxSteps, 2, 50, 1, {});
    addPolicy(assistant);

    QFormLayout *knowledge = addSection(
        tr("Knowledge"), tr("The folder of Markdown articles that answers come from. It holds from the next start."));
    addText(knowledge, tr("Folder"), Keys::KnowledgeFolder, desk.knowledgeFolder(), 1'000);
    m_sections->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHead(tr("Settings"), this));
    layout->addWidget(scroll, 1);
}

QFormLayout *SettingsPage::addSection(const QString &title, const QString &sentence)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    column->addWidget(new PlainLabel(title, Type::Title, Role::Text, card));
    if (!sentence.isEmpty()) {
        auto *words = new PlainLabel(sentence, Type::Small, Role::Text2, card);
        column->addWidget(words->wrapped());
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(5));
    form->setVerticalSpacing(space(2));
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addLayout(form);
    m_sections->addWidget(card);
    return form;
}

void SettingsPage::addRow(QFormLayout *form, const QString &name, QWidget *field, bool isFixed)
{
    if (isFixed) {
        field->setEnabled(false);
        field->setToolTip(tr("Fixed by the environment or the command line"));
    }
    addField(*form, name, field);
    form->labelForField(field)->setMinimumWidth(FieldWidth);
}

void SettingsPage::addSwitch(QFormLayout *form, const QString &name, const SettingKey<bool> &key)
{
    auto *field = new Switch(name);
    field->setLabelVisible(false);
    field->setCheckable(true);
    field->setChecked(m_settings.value(key));
    connect(field, &QAbstractButton::clicked, this, [this, key](bool on) { m_settings.set(key, on); });
    connect(&m_settings, &Settings::changed, field, [this, key, field](const QString &changed) {
        if (changed == key.name)
            field->setChecked(m_settings.value(key));
    });
    addRow(form, name, field, m_settings.layer(key) > Settings::Layer::Workspace);
}

void SettingsPage::addChoice(QFormLayout *form, const QString &name, const SettingKey<QString> &key,
                             const QList<std::pair<QString, QString>> &choices)
{
    auto *field = new QComboBox;
    field->setFixedWidth(FieldWidth);
    for (const auto &[word, text] : choices)
        field->addItem(text, word);
    field->setCurrentIndex(field->findData(m_settings.value(key)));
    connect(field, &QComboBox::activated, this,
            [this, key, field] { m_settings.set(key, field->currentData().toString()); });
    connect(&m_settings, &Settings::changed, field, [this, key, field](const QString &changed) {
        if (changed == key.name)
            field->setCurrentIndex(field->findData(m_settings.value(key)));
    });
    addRow(form, name, field, m_settings.layer(key) > Settings::Layer::Workspace);
}

void SettingsPage::addText(QFormLayout *form, const QString &name, const SettingKey<QString> &key,
                           const QString &placeholder, int limit)
{
    auto *field = new QLineEdit(m_settings.value(key));
    field->setFixedWidth(FieldWidth);
    field->setMaxLength(limit);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::editingFinished, this, [this, key, field] {
        const QString text = sanitizeText(field->text()).trimmed();
        if (text != m_settings.value(key))
            m_settings.set(key, text);
    });
    addRow(form, name, field, m_settings.layer(key) > Settings::Layer::Workspace);
}

void SettingsPage::addNumber(QFormLayout *form, const QString &name, const SettingKey<int> &key, int least, int most,
                             int step, const QString &unit)
{
    auto *field = new QSpinBox;
    field->setFixedWidth(FieldWidth);
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setSuffix(unit);
    field->setKeyboardTracking(false);
    field->setValue(m_settings.value(key));
    connect(field, &QSpinBox::valueChanged, this, [this, key](int value) {
        if (value != m_settings.value(key))
            m_settings.set(key, value);
    });
    connect(&m_settings, &Settings::changed, field, [this, key, field](const QString &changed) {
        if (changed == key.name)
            field->setValue(m_settings.value(key));
    });
    addRow(form, name, field, m_settings.layer(key) > Settings::Layer::Workspace);
}

void SettingsPage::addPolicy(QFormLayout *form)
{
    const auto stored = Policy::parse(m_settings.value(Keys::ToolPolicy));
    const std::array tools{std::pair{u"create_ticket"_s, tr("Opening a ticket")},
                           std::pair{u"update_ticket"_s, tr("Adding to a ticket")},
                           std::pair{u"escalate_to_human"_s, tr("Handing over to a person")}};
    for (const auto &[tool, words] : tools) {
        auto *field = new QComboBox;
        field->setFixedWidth(FieldWidth);
        field->addItems({tr("As Human Approval says"), tr("Always ask"), tr("Never")});
        // Without an entry a WRITE follows the switch: that is what "auto" does too.
        const Permission permission = stored.value(tool, Permission::Auto);
        field->setCurrentIndex(
            int(std::find(Permissions.begin(), Permissions.end(), permission) - Permissions.begin()));
        connect(field, &QComboBox::activated, this, [this, name = tool](int choice) { setPermission(name, choice); });
        addRow(form, words, field, m_settings.layer(Keys::ToolPolicy) > Settings::Layer::Workspace);
    }
}

void SettingsPage::setPermission(const QString &tool, int choice)
{
    auto stored = Policy::parse(m_settings.value(Keys::ToolPolicy));
    stored.insert(tool, Permissions[std::size_t(choice)]);
    m_settings.set(Keys::ToolPolicy, Policy::toText(stored));
}

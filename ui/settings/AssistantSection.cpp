#include "ui/settings/AssistantSection.h"

#include "core/desk/Desk.h"

#include <QComboBox>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Permissions{Permission::Auto, Permission::Ask, Permission::Never};

} // namespace

AssistantSection::AssistantSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Assistant"), desk.settings(), parent)
{
    QFormLayout *answers = addGroup(tr("Answers"));
    addChoice(answers, tr("Tone of the answers"), Keys::AgentTone,
              {{u"friendly"_s, tr("Friendly")}, {u"neutral"_s, tr("Neutral")}, {u"formal"_s, tr("Formal")}});
    addNumber(answers, tr("Tool calls per message, at most"), Keys::MaxSteps, 2, 50, 1, {});

    QFormLayout *policy = addGroup(
        tr("What it may do"),
        tr("While Human Approval is on, everything that changes something waits for a person, whatever stands below."));
    addPolicy(policy);
}

void AssistantSection::addPolicy(QFormLayout *form)
{
    const std::array tools{std::pair{u"create_ticket"_s, tr("Opening a ticket")},
                           std::pair{u"update_ticket"_s, tr("Adding to a ticket")},
                           std::pair{u"escalate_to_human"_s, tr("Handing over to a person")}};
    for (const auto &[tool, words] : tools) {
        auto *field = new QComboBox;
        field->setFixedWidth(fieldWidth());
        field->addItems({tr("As Human Approval says"), tr("Always ask"), tr("Never")});
        follow(Keys::ToolPolicy, field, [this, field, name = tool] {
            // Without an entry a WRITE follows the switch: that is what "auto" does too.
            const Permission permission =
                Policy::parse(settings().value(Keys::ToolPolicy)).value(name, Permission::Auto);
            field->setCurrentIndex(
                int(std::find(Permissions.begin(), Permissions.end(), permission) - Permissions.begin()));
        });
        connect(field, &QComboBox::activated, this, [this, name = tool](int choice) { setPermission(name, choice); });
        addRow(form, words, field, Keys::ToolPolicy);
    }
}

void AssistantSection::setPermission(const QString &tool, int choice)
{
    auto stored = Policy::parse(settings().value(Keys::ToolPolicy));
    stored.insert(tool, Permissions[std::size_t(choice)]);
    settings().set(Keys::ToolPolicy, Policy::toText(stored));
}

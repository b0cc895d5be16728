#include "ui/settings/AssistantSection.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/Desk.h"
#include "core/desk/PassageEmbeddings.h"
#include "ui/kit/Button.h"
#include "ui/kit/PlainLabel.h"
#include "ui/settings/EvaluationDialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Permissions{Permission::Auto, Permission::Ask, Permission::Never};

} // namespace

AssistantSection::AssistantSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Assistant"), desk.settings(), parent)
    , m_setup(desk.assistantSetup())
    , m_embeddings(desk.embeddings())
{
    addServer();
    QFormLayout *answers = addGroup(tr("Answers"));
    addChoice(answers, tr("Tone of the answers"), Keys::AgentTone,
              {{u"friendly"_s, tr("Friendly")}, {u"neutral"_s, tr("Neutral")}, {u"formal"_s, tr("Formal")}});
    addNumber(answers, tr("Tool calls per message, at most"), Keys::MaxSteps, 2, 50, 1, {});

    QFormLayout *policy = addGroup(
        tr("What it may do"),
        tr("While Human Approval is on, everything that changes something waits for a person, whatever stands below."));
    addPolicy(policy);
    if (m_setup && m_setup->learner())
        addEvaluation(desk);
}

AssistantSection::~AssistantSection() = default;

void AssistantSection::addEvaluation(Desk &desk)
{
    QFormLayout *form =
        addGroup(tr("How good it is"), tr("The offline assistant over known cases, or over what was really sent."));
    auto *button = new Button(tr("Evaluate…"), Button::Look::Normal);
    connect(button, &QPushButton::clicked, this, [this, &desk] { (new EvaluationDialog(desk, window()))->open(); });
    form->addRow(button);
}

void AssistantSection::addServer()
{
    QFormLayout *form = addGroup(tr("Who answers"),
                                 tr("The offline assistant needs no network and answers in the words of the articles. "
                                    "With a key, a language model on a server writes the answers."));
    addChoice(form, tr("Assistant"), Keys::Provider,
              {{u"auto"_s, tr("The server when there is a key")},
               {u"openai"_s, tr("Always the server")},
               {u"offline"_s, tr("Always offline")}});
    addText(form, tr("Model"), Keys::OpenAiModel, Keys::OpenAiModel.fallback, 100);
    addText(form, tr("Address of the server"), Keys::OpenAiBaseUrl, Keys::OpenAiBaseUrl.fallback, 500,
            tr("Any server that speaks the chat-completions protocol. https, or http on this computer."));
    if (m_setup) {
        addKey(form);
        addTest(form);
    }
    QFormLayout *care =
        addGroup(tr("What leaves this computer"), tr("View on a line of the activity shows exactly what was sent."));
    addSwitch(care, tr("Hide personal data"), Keys::MaskPersonalData,
              tr("E-mail addresses, phone and card numbers are replaced before sending and put back in the answer."));
    addBudget(care);
    addText(care, tr("Prices"), Keys::PriceTable, Keys::PriceTable.fallback, 1'000,
            tr("MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces."));
    if (m_embeddings)
        addEmbeddings();
}

void AssistantSection::addEmbeddings()
{
    QFormLayout *form = addGroup(
        tr("Finding articles by meaning"),
        tr("The text of your articles, and each message that is answered, also go to the server above. It returns "
           "numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles "
           "are sent again. Personal data is hidden as set above. Without an answer the words alone decide."));
    addSwitch(form, tr("Find by meaning too"), Keys::Embeddings);
    addText(form, tr("Model for it"), Keys::EmbeddingModel, Keys::EmbeddingModel.fallback, 100);
    auto *state = new PlainLabel({}, Type::Small, Role::Text2);
    state->wrapped()->setMinimumWidth(fieldWidth());
    form->addRow(state);
    const auto show = [this, state] { state->setText(embeddingWords()); };
    show();
    connect(m_embeddings, &PassageEmbeddings::changed, state, show);
    follow(Keys::Embeddings, state, show);
}

QString AssistantSection::embeddingWords() const
{
    const PassageEmbeddings::State &state = m_embeddings->state();
    if (!settings().value(Keys::Embeddings))
        return tr("Off: nothing is sent for this.");
    if (!state.isOn)
        return tr("No server answers, so nothing is sent for this.");
    const QString words = tr("%1 of %2 passages can be found by meaning.")
                              .arg(QLocale().toString(state.known), QLocale().toString(state.passages));
    return state.problem.isEmpty() ? words : words + QChar(u' ') + state.problem;
}

void AssistantSection::addKey(QFormLayout *form)
{
    auto *row = new QWidget;
    row->setFixedWidth(fieldWidth());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit;
    field->setAccessibleName(tr("Key"));
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(tr("Paste a new key"));
    field->setMaxLength(4'000);
    auto *keep = new Button(tr("Keep"), Button::Look::Normal);
    auto *remove = new Button(tr("Remove"), Button::Look::Danger);
    layout->addWidget(field, 1);
    layout->addWidget(keep);
    layout->addWidget(remove);
    row->setFocusProxy(field);
    addRow(form, tr("Key"), row);
    auto *state = new PlainLabel({}, Type::Small, Role::Text2);
    state->wrapped()->setMinimumWidth(fieldWidth());
    form->addRow(state);
    const auto show = [this, state, keep, remove, field] {
        state->setText(keyWords());
        const bool isFixed = m_setup->keyOrigin() == AssistantSetup::KeyOrigin::Environment;
        remove->setVisible(!isFixed && m_setup->keyOrigin() != AssistantSetup::KeyOrigin::None);
        field->setEnabled(!isFixed);
        keep->setEnabled(!isFixed && !field->text().trimmed().isEmpty());
    };
    show();
    connect(m_setup, &AssistantSetup::changed, state, show);
    connect(field, &QLineEdit::textChanged, keep, show);
    connect(field, &QLineEdit::returnPressed, keep, &QPushButton::click);
    connect(keep, &QPushButton::clicked, this, [this, field, state] {
        deliver(m_setup->keepKey(field->text()), this, [field, state](const Result<SecretKept> &kept) {
            if (!kept)
                state->setText(kept.error().message);
            else if (!kept->inKeychain)
                state->setText(kept->message);
            if (kept)
                field->clear();
        });
    });
    connect(remove, &QPushButton::clicked, this, [this, state] {
        deliver(m_setup->removeKey(), this, [state](const Result<void> &removed) {
            if (!removed)
                state->setText(removed.error().message);
        });
    });
}

QString AssistantSection::keyWords() const
{
    const QString words = [this] {
        switch (m_setup->keyOrigin()) {
        case AssistantSetup::KeyOrigin::Environment:
            return tr("The key comes from OPENAI_API_KEY in the environment or in .env.");
        case AssistantSetup::KeyOrigin::Keychain:
            return tr("The key is in the keychain of this computer.");
        case AssistantSetup::KeyOrigin::Session:
            return tr("The key is in memory and gone when this window closes: the keychain does not answer.");
        case AssistantSetup::KeyOrigin::None:
            break;
        }
        return tr("There is no key.");
    }();
    return m_setup->problem().isEmpty() ? words : words + QChar(u' ') + m_setup->problem();
}

void AssistantSection::addTest(QFormLayout *form)
{
    auto *button = new Button(tr("Test connection"), Button::Look::Normal);
    connect(button, &QPushButton::clicked, this, &AssistantSection::testConnection);
    m_tested = new PlainLabel({}, Type::Small, Role::Text2);
    m_tested->wrapped();
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(button);
    row->addWidget(m_tested, 1);
    form->addRow(row);
}

void AssistantSection::testConnection()
{
    m_tested->setRole(Role::Text2);
    m_tested->setText(tr("Asking the server…"));
    m_elapsed.start();
    m_test = m_setup->test();
    connect(m_test.get(), &IntentCall::waiting, this,
            [this](qint64, const QString &reason) { m_tested->setText(tr("%1 Trying again…").arg(reason)); });
    connect(m_test.get(), &IntentCall::finished, this, [this](const Result<IntentReply> &reply) {
        m_test.reset();
        m_tested->setRole(reply ? Role::GreenText : Role::RedText);
        m_tested->setText(reply ? tr("%1 answers, in %2 s.")
                                      .arg(oneLine(settings().value(Keys::OpenAiModel), 80))
                                      .arg(double(m_elapsed.elapsed()) / 1'000, 0, 'f', 1)
                                : reply.error().message);
    });
}

void AssistantSection::addBudget(QFormLayout *form)
{
    auto *field = new QDoubleSpinBox;
    field->setFixedWidth(fieldWidth());
    field->setRange(0, 10'000);
    field->setSingleStep(0.5);
    field->setPrefix(u"$"_s);
    field->setSpecialValueText(tr("No limit"));
    field->setKeyboardTracking(false);
    follow(Keys::DailyBudgetUsd, field, [this, field] { field->setValue(settings().value(Keys::DailyBudgetUsd)); });
    connect(field, &QDoubleSpinBox::valueChanged, this, [this](double usd) {
        if (usd != settings().value(Keys::DailyBudgetUsd))
            settings().set(Keys::DailyBudgetUsd, usd);
    });
    addRow(form, tr("Spend a day, at most"), field, Keys::DailyBudgetUsd,
           tr("Nothing is asked that could pass it; the offline assistant answers then."));
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

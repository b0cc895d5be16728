#include "tests/kit/TestDesk.h"

#include "core/desk/MailDesk.h"
#include "core/llm/IntentClassifier.h"

using namespace Qt::StringLiterals;

namespace {

/// Trained once per test program: every desk may share it.
std::shared_ptr<const IntentClassifier> sharedClassifier()
{
    static const auto classifier = IntentClassifier::builtin();
    return classifier ? *classifier : nullptr;
}

} // namespace

TestDesk::TestDesk(const QString &file, LanguageModel *model) : TestDesk(file, model, Outside{}) { }

TestDesk::TestDesk(const QString &file, LanguageModel *model, const Outside &outside) : m_offline(sharedClassifier())
{
    const Clock &clock = outside.clock ? *outside.clock : m_clock;
    m_settings.loadEnvironment(outside.environment, {});
    m_file = file.isEmpty() ? m_folder.filePath(u"workspace.db"_s) : file;
    m_store = std::make_unique<Store>(Workspace{Workspace::Engine::Sqlite, m_file}, clock);
    m_knowledge = std::make_unique<KnowledgeBase>(QStringLiteral(FRONTDESK_TEST_KB));
    LanguageModel &language = model ? *model : m_offline;
    LanguageModel *offline = outside.stepsIn ? &m_offline : nullptr;
    m_desk = std::make_unique<Desk>(Desk::Parts{*m_store, *m_knowledge, language, m_settings, clock, false, offline,
                                                nullptr, outside.secrets, outside.transport});
    const auto opened = wait(m_store->open());
    if (!opened) {
        m_problem = opened.error().message;
        return;
    }
    QSignalSpy indexed(m_knowledge.get(), &KnowledgeBase::indexed);
    m_knowledge->start();
    if (indexed.isEmpty() && !indexed.wait(60'000))
        m_problem = u"the articles were not indexed"_s;
    m_desk->start();
    m_desk->mail().open();
    m_desk->mail().work();
}

TestDesk::~TestDesk() = default;

Result<RunDetail> TestDesk::send(CustomerId customer, const QString &text, std::optional<bool> approval)
{
    Incoming incoming;
    incoming.customer = customer;
    incoming.text = text;
    incoming.approval = approval;
    QSignalSpy rested(m_desk.get(), &Desk::runRested);
    const auto received = wait(m_desk->receive(incoming));
    if (!received)
        return fail(received.error());
    const bool done = eventually(
        [&] {
            return std::any_of(rested.begin(), rested.end(), [&](const QList<QVariant> &arguments) {
                return arguments[0].value<RunId>() == received->run;
            });
        },
        20'000);
    if (!done)
        return fail(Error::Kind::Timeout, u"the run did not come to rest within 20 s"_s);
    return wait(m_desk->run(received->run));
}

bool TestDesk::seed()
{
    const auto seeded = wait(m_desk->seedDemo());
    return seeded && seeded->customers == 5;
}

#pragma once

#include "core/desk/Desk.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/llm/OfflineModel.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"
#include "tests/kit/Eventually.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A whole desk on a temporary workspace with the demo articles: everything real but the clock, which is the system's.
/// `valid()` is false, with a QFAIL-able reason in `problem`, when it could not be opened.
class TestDesk
{
public:
    /// What reaches beyond the workspace; a test that gives none has no Gmail.
    struct Outside {
        Secrets *secrets = nullptr;
        Transport *transport = nullptr;
        const Clock *clock = nullptr; ///< nullptr: the system's
        QHash<QString, QString> environment = {};
        bool stepsIn = false; ///< the offline assistant, for a model that is asked and does not answer
    };

    /// `file`: another desk's workspace, to imitate a second window; empty for one of its own.
    explicit TestDesk(const QString &file = {}, LanguageModel *model = nullptr);
    TestDesk(const QString &file, LanguageModel *model, const Outside &outside);
    ~TestDesk();

    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    QString file() const { return m_file; }

    Desk &desk() { return *m_desk; }
    Store &store() { return *m_store; }
    Settings &settings() { return m_settings; }
    KnowledgeBase &knowledge() { return *m_knowledge; }

    /// The answer of a future, with the event loop running meanwhile. Never longer than 20 s.
    template <class T>
    static T wait(QFuture<T> future)
    {
        const bool finished = eventually(future, 20'000);
        return finished ? future.result() : T(fail(Error::Kind::Timeout, QStringLiteral("no answer within 20 s")));
    }

    /// Sends a customer's message and waits until the run rests.
    Result<RunDetail> send(CustomerId customer, const QString &text, std::optional<bool> approval = {});
    /// Demo customers 1 to 5.
    bool seed();

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_problem;
    SystemClock m_clock;
    Settings m_settings;
    OfflineModel m_offline;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<KnowledgeBase> m_knowledge;
    std::unique_ptr<Desk> m_desk;
};

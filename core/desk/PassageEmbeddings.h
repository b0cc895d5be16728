#pragma once

#include "core/knowledge/PassageVectors.h"
#include "core/llm/EmbeddingCall.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <deque>

class AssistantSetup;
class KnowledgeBase;
class Store;

/// What the server makes of the articles' passages, kept in the workspace by model and text, so that only changed ones
/// are sent. Reads what is kept whenever the articles or the settings change, and, once asked to, fetches the rest in
/// small batches in the background. Every request and its outcome are on the audit log. Without a server, or while the
/// setting is off, it does nothing and sends nothing. GUI thread; nothing waits.
class PassageEmbeddings : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it.
    struct Parts {
        Store &store;
        KnowledgeBase &knowledge;
        AssistantSetup &setup;
    };

    struct State {
        bool isOn = false;
        int passages = 0;
        int known = 0; ///< of these
        QString problem; ///< why the rest is not fetched now, for a person; empty when nothing is wrong

        friend bool operator==(const State &, const State &) = default;
    };

    static constexpr int PassagesAtOnce = 16;
    static constexpr int MostPassages = 20'000;
    /// A customer's answer waits for this at most; then the words of the question must do.
    static constexpr int QuestionDeadlineMs = 2'000;

    explicit PassageEmbeddings(const Parts &parts, QObject *parent = nullptr);
    ~PassageEmbeddings() override;

    /// From now on what is missing is fetched too. Short-lived programs only use what is kept.
    void fetchMissing();

    const State &state() const { return m_state; }
    /// Whether what is kept has been read, or there is nothing to read.
    bool isSettled() const { return !m_isReading; }
    /// Whether something is still to be fetched and nothing speaks against it.
    bool isFetching() const { return m_fetches && m_state.isOn && m_state.problem.isEmpty() && !m_missing.empty(); }

    /// Null while a question would have nothing to be compared with.
    PassageVectorsPtr vectors() const;
    DeferredPtr<EmbeddingCall> ask(const QString &question);
    /// What came of a question. Tells whether a failure is news: the first since all was well.
    bool heard(const Result<EmbeddingReply> &reply);

Q_SIGNALS:
    void changed();

private:
    void followSetup();
    void refresh();
    void haveTexts(std::vector<PassageVectors::Text> texts);
    void haveKept(const std::vector<PassageVector> &kept);
    void publish();
    void fetchNext();
    void onFetched(const Result<EmbeddingReply> &reply);
    void keep(const EmbeddingReply &reply);
    void onFailed(const Error &error);

    Parts m_parts;
    QString m_model; ///< server and model the vectors are of; empty while off
    State m_state;
    std::vector<PassageVectors::Text> m_texts;
    QHash<QString, QByteArray> m_known;
    std::deque<PassageVectors::Text> m_missing;
    std::vector<PassageVectors::Text> m_sent; ///< the batch under way
    PassageVectorsPtr m_vectors;
    std::size_t m_dimensions = 0; ///< that questions have; 0 before the first
    std::unique_ptr<QObject> m_working; ///< receives what is being read or written; gone when nobody wants it
    DeferredPtr<EmbeddingCall> m_call;
    QTimer m_retry;
    int m_failures = 0; ///< in a row
    bool m_fetches = false;
    bool m_isReading = false;
    bool m_questionsFail = false;
};

#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>
#include <vector>

/// Where words stand in one conversation, and which of these places is looked at. The newest search wins.
class ConversationFind : public QObject
{
    Q_OBJECT
public:
    using Search = std::function<QFuture<Result<std::vector<MessageId>>>(const QString &text)>;

    explicit ConversationFind(Search search, QObject *parent = nullptr);
    ~ConversationFind() override;

    void search(const QString &text);
    void step(int older);
    void clear();
    QString text() const { return m_text; }

Q_SIGNALS:
    /// `id` is none when nothing was found; `at` counts from 1, the newest first.
    void moved(MessageId id, int at, int count);

private:
    void tell();

    Search m_search;
    QString m_text;
    std::vector<MessageId> m_found; ///< newest first
    int m_at = 0;
    std::unique_ptr<QObject> m_searching; ///< receiver of the newest search; dropping it drops an older one
};

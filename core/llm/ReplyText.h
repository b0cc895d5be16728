#pragma once

#include "core/llm/Masking.h"

#include <QList>

/// The words of an answer as they come in pieces, made presentable: citations "[P2]" or "[P1, P3]" are taken out and
/// remembered, placeholders become the values they stand for, "[NO ANSWER]" says that the passages did not help. What
/// may still become one of these is held back, so that no half of it is ever shown. A value.
class ReplyText
{
public:
    ReplyText() = default;
    ReplyText(Masking masking, int passages);

    /// What of `piece` (and of what was held back) may be shown.
    QString feed(const QString &piece);
    /// What is left when nothing more comes.
    QString end();

    QString text() const { return m_text.trimmed(); } ///< everything handed out so far
    const QList<int> &cited() const { return m_cited; } ///< positions of passages, in order of mention, each once
    bool saysNoAnswer() const { return m_noAnswer; }

private:
    QString resolve(const QString &bracketed);
    QString handOut(QString words);

    Masking m_masking;
    int m_passages = 0;
    QString m_held;
    QString m_text;
    QList<int> m_cited;
    bool m_noAnswer = false;
};

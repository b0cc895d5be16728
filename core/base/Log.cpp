#include "core/base/Log.h"

#include <QString>
#include <atomic>
#include <cstdio>

Q_LOGGING_CATEGORY(lcStore, "frontdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKnowledge, "frontdesk.knowledge", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAssistant, "frontdesk.assistant", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMail, "frontdesk.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "frontdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "frontdesk.ui", QtInfoMsg)

QDebug operator<<(QDebug debug, const Masked &masked)
{
    const QDebugStateSaver keep(debug);
    return debug.nospace() << '<' << masked.text.size() << " characters>";
}

namespace {

constexpr qsizetype ShortestHidden = 8;

/// A secret, and those before it. Messages come from every thread, and until the very end of the process when statics
/// are gone already: a link is never changed and never freed, so that nobody reads what another lets go of.
struct Hidden {
    QString secret;
    const Hidden *before = nullptr;
};
std::atomic<const Hidden *> s_hidden{nullptr};

bool isHidden(const Hidden *newest, const QString &secret)
{
    for (const Hidden *known = newest; known; known = known->before) {
        if (known->secret == secret)
            return true;
    }
    return false;
}

/// Control characters, and what turns the direction of text around, can make a log say what nobody wrote.
bool mustBeEscaped(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = logLine(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

void installLog()
{
    qInstallMessageHandler(writeLine);
}

void hideFromLog(const QString &secret)
{
    if (secret.size() < ShortestHidden)
        return;
    const Hidden *newest = s_hidden;
    if (isHidden(newest, secret))
        return;
    auto *link = new Hidden{secret, newest};
    while (!s_hidden.compare_exchange_weak(newest, link))
        link->before = newest; // somebody was faster: theirs stays
}

QString logLine(const QString &message)
{
    QString shown = message;
    for (const Hidden *known = s_hidden; known; known = known->before)
        shown.replace(known->secret, QStringLiteral("<hidden>"));
    QString line;
    line.reserve(shown.size());
    for (const QChar c : std::as_const(shown)) {
        if (mustBeEscaped(c))
            line += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            line += c;
    }
    return line;
}

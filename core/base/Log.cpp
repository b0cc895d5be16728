#include "core/base/Log.h"

#include <QStringList>
#include <atomic>
#include <cstdio>
#include <memory>

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

using Hidden = std::atomic<std::shared_ptr<const QStringList>>;

/// Messages come from every thread: a list is never changed, a new one takes its place. And they come until the very
/// end of the process, when statics are gone already: this one stays.
Hidden &hidden()
{
    static auto *const list = new Hidden(std::make_shared<const QStringList>());
    return *list;
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
    auto known = hidden().load();
    for (;;) {
        if (known->contains(secret))
            return;
        auto more = std::make_shared<QStringList>(*known);
        more->append(secret);
        if (hidden().compare_exchange_weak(known, more))
            return;
    }
}

QString logLine(const QString &message)
{
    QString shown = message;
    for (const QString &secret : *hidden().load())
        shown.replace(secret, QStringLiteral("<hidden>"));
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

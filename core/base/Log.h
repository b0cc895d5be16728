#pragma once

#include <QDebug>
#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcKnowledge)
Q_DECLARE_LOGGING_CATEGORY(lcAssistant)
Q_DECLARE_LOGGING_CATEGORY(lcMail)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// A value that must not stand in a log: only its length does.
struct Masked {
    QString text;
};

QDebug operator<<(QDebug debug, const Masked &masked);

/// Messages become one line each on stderr, whatever they hold: control characters are written as escapes, and values
/// that were hidden are left out. Called once, by main().
void installLog();

/// From now on this value stands in no message, wherever it turns up; for keys and tokens, as soon as they are known.
/// Values shorter than eight characters are not hidden: they would blot out innocent text. Thread-safe.
void hideFromLog(const QString &secret);

/// A message as it is written. Thread-safe.
QString logLine(const QString &message);

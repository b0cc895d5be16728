#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Text from outside, made storable: lone surrogates, NUL, U+FFFE, U+FFFF and U+FEFF become U+FFFD (the SQLite and
/// PostgreSQL drivers of Qt lose or cut text at them), CR LF and CR become LF. Called at every entrance, before storage
/// and before quoting.
QString sanitizeText(const QString &text);

/// sanitizeText over UTF-8 bytes; invalid sequences become U+FFFD.
QString sanitizeUtf8(const QByteArray &bytes);

/// One line of at most `length` characters, without white space in a row and reordering; cut with an ellipsis.
QString oneLine(const QString &text, qsizetype length);

/// Lower case without accents, for search columns and for comparing words in any script: "Über" -> "uber".
QString foldText(const QString &text);

/// The parts of a message that may each ask for something of their own: its sentences, and what "and" joins in them.
QStringList clausesOf(const QString &text);

/// What is drawn of a long text: at most `limit` characters, and a zero-width break in any run of 200 characters
/// without white space, since laying out one endless word takes Qt minutes.
QString displayText(const QString &text, qsizetype limit = 20'000);

/// A name isolated from the text around it (U+2068 ... U+2069), whose direction it cannot turn around.
QString isolated(const QString &text);

/// Lower-case hexadecimal SHA-256.
QString sha256Hex(const QByteArray &bytes);

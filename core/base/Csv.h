#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <vector>

/// Comma-separated values as RFC 4180 writes them, read as spreadsheets write them.
namespace Csv {

/// One record and the line of the file it begins in, counted from 1: what a report about it names.
struct Record {
    int line = 0;
    QStringList fields;

    friend bool operator==(const Record &, const Record &) = default;
};

/// Reads a whole text. The separator (comma, semicolon or tab) is the one the first line has most of; quoted fields may
/// hold separators, doubled quotes and line ends; blank lines are passed over. Invalid names the line of a quote that
/// is never closed.
Result<std::vector<Record>> parse(const QString &text);

/// One line with its CR LF (RFC 4180, 2.1). A field that a spreadsheet would run as a formula gets an apostrophe in
/// front: it begins with = + - @, a tab, a carriage return or NUL (OWASP ASVS 5.0, 1.2.10).
QString line(const QStringList &fields);

/// The field as it was before line() put an apostrophe in front of it.
QString withoutGuard(const QString &field);

} // namespace Csv

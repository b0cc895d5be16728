#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// How customers ask for the sections of an article, from the file beside it ("billing.asked" beside "billing.md"):
///
///     # refunds-for-annual-plans
///     can I get my money back for the year?
///     refund yearly plan
///
/// A line with "#" names a section as its passage is named after the '#'; every other line is a wording. By the
/// section's name.
QHash<QString, QStringList> wordingsIn(const QString &text);

/// The wordings of a file without sections.
QStringList linesIn(const QString &text);

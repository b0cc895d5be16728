#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// A text the team uses again and again. `{{name}}` in it stands for a variable.
struct SavedReply {
    QString name;
    QString text;

    friend bool operator==(const SavedReply &, const SavedReply &) = default;
};

namespace SavedReplies {

QList<SavedReply> fromJson(const QString &json); ///< unreadable entries are left out
QString toJson(const QList<SavedReply> &replies);

/// By name: "first_name" -> "Bob".
using Variables = QHash<QString, QString>;
/// The variables there are, for those who write replies.
QStringList variableNames();

struct Filled {
    QString text;
    QStringList unknown; ///< variables that stay as they are because nobody knows their value
};
Filled fill(const QString &text, const Variables &variables);

} // namespace SavedReplies

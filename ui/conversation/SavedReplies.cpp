#include "ui/conversation/SavedReplies.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostReplies = 300;
constexpr qsizetype LongestReply = 20'000;

} // namespace

QList<SavedReply> SavedReplies::fromJson(const QString &json)
{
    QList<SavedReply> replies;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const SavedReply reply{oneLine(value["name"_L1].toString(), 60),
                               value["text"_L1].toString().left(LongestReply)};
        if (!reply.name.isEmpty() && !reply.text.isEmpty() && replies.size() < MostReplies)
            replies += reply;
    }
    return replies;
}

QString SavedReplies::toJson(const QList<SavedReply> &replies)
{
    QJsonArray array;
    for (const SavedReply &reply : replies)
        array.append(QJsonObject{{u"name"_s, reply.name}, {u"text"_s, reply.text}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList SavedReplies::variableNames()
{
    return {u"first_name"_s, u"name"_s, u"email"_s, u"company"_s, u"subject"_s, u"agent"_s, u"date"_s};
}

SavedReplies::Filled SavedReplies::fill(const QString &text, const Variables &variables)
{
    static const QRegularExpression variable(u"\\{\\{\\s*([\\w.]+)\\s*\\}\\}"_s);
    Filled filled;
    qsizetype from = 0;
    auto matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled.text += text.sliced(from, match.capturedStart() - from);
        const QString value = variables.value(match.captured(1).toLower());
        if (value.isEmpty())
            filled.unknown += match.captured(1);
        // A value is text: braces in a customer's name are not filled again.
        filled.text += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    filled.text += text.sliced(from);
    filled.unknown.removeDuplicates();
    return filled;
}

#include "core/domain/Doubt.h"

using namespace Qt::StringLiterals;

QString wordOf(Doubt::Kind kind)
{
    switch (kind) {
    case Doubt::Kind::Unsupported:
        return u"unsupported"_s;
    case Doubt::Kind::Figure:
        return u"figure"_s;
    case Doubt::Kind::Condition:
        return u"condition"_s;
    }
    return {};
}

QJsonArray toJson(const std::vector<Doubt> &doubts)
{
    QJsonArray array;
    for (const Doubt &doubt : doubts) {
        array.append(QJsonObject{{u"reason"_s, wordOf(doubt.kind)},
                                 {u"start"_s, doubt.sentence.start},
                                 {u"length"_s, doubt.sentence.length},
                                 {u"detail"_s, doubt.detail}});
    }
    return array;
}

std::vector<Doubt> doubtsFromJson(const QJsonArray &array)
{
    std::vector<Doubt> doubts;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Doubt doubt;
        const QString reason = object.value(u"reason"_s).toString();
        for (const Doubt::Kind kind : {Doubt::Kind::Figure, Doubt::Kind::Condition}) {
            if (reason == wordOf(kind))
                doubt.kind = kind;
        }
        doubt.sentence = {object.value(u"start"_s).toInteger(), object.value(u"length"_s).toInteger()};
        doubt.detail = object.value(u"detail"_s).toString();
        doubts.push_back(doubt);
    }
    return doubts;
}

std::vector<Doubt> doubtsOf(const std::vector<AuditEntry> &audit)
{
    for (auto entry = audit.rbegin(); entry != audit.rend(); ++entry) {
        if (entry->tool == u"generate_response"_s && entry->success)
            return doubtsFromJson(entry->output.value(u"doubts"_s).toArray());
    }
    return {};
}

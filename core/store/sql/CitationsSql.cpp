#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Messages whose sources name a file; the pattern is bound.
const QString Citing = u"WHERE m.sources_json <> '' AND m.sources_json LIKE ? ESCAPE '!'"_s;

QString patternFor(const QString &file)
{
    // The file's name as it stands in the stored JSON, with what LIKE would take for a wildcard escaped.
    const QByteArray list = QJsonDocument(QJsonArray{file}).toJson(QJsonDocument::Compact);
    QString name = QString::fromUtf8(list.sliced(1, list.size() - 2));
    for (const QChar special : {QChar(u'!'), QChar(u'%'), QChar(u'_')})
        name.replace(special, u'!' + QString(special));
    return u"%\"source_file\":"_s + name + u"%"_s;
}

} // namespace

Result<std::vector<Message>> Reader::messagesCiting(const QString &file, int limit)
{
    return m_connection.rows(SelectMessages + Citing + u" ORDER BY m.id DESC LIMIT ?"_s,
                             {patternFor(file), pageSize(limit)}, messageFrom);
}

Result<int> Reader::citations(const QString &file)
{
    const auto count = m_connection.number(u"SELECT COUNT(*) FROM messages m "_s + Citing, {patternFor(file)});
    if (!count)
        return fail(count.error());
    return int(count->value_or(0));
}

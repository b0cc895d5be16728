#include "app/ctl/Output.h"

#include "app/ctl/Json.h"
#include "core/base/Text.h"

#include <QJsonDocument>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void put(const QByteArray &bytes, FILE *stream = stdout)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

/// For people: whole numbers as they are, others to three places, or three digits when they are smaller than that.
QString plain(double number)
{
    constexpr double Smallest = 0.001;
    if (number == std::trunc(number))
        return QString::number(number, 'f', 0);
    return std::abs(number) < Smallest ? QString::number(number, 'g', 3) : QString::number(number, 'f', 3);
}

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"–"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return plain(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += part.isObject() ? QString::fromUtf8(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact))
                                     : plain(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QString at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &key : path.split(QChar(u'.')))
        value = value.toObject().value(key);
    return plain(value);
}

void addFields(const QJsonObject &object, int indent, QString &text)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        text += QString(indent, QChar(u' ')) + it.key() + u": "_s;
        if (it->isObject()) {
            text += QChar(u'\n');
            addFields(it->toObject(), indent + 2, text);
        } else {
            text += plain(*it) + QChar(u'\n');
        }
    }
}

} // namespace

void Output::rows(const QJsonArray &rows, const std::vector<Column> &columns) const
{
    if (m_format == Format::Json) {
        put(QJsonDocument(rows).toJson(QJsonDocument::Compact));
        return;
    }
    if (m_format == Format::JsonLines) {
        for (const QJsonValue &row : rows)
            put(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
        return;
    }
    std::vector<QStringList> table;
    QStringList head;
    for (const Column &column : columns)
        head += column.title;
    table.push_back(head);
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const Column &column : columns)
            cells += oneLine(at(row.toObject(), column.key), column.widest);
        table.push_back(cells);
    }
    for (const QStringList &cells : table) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &other : table)
                width = std::max(width, other[i].size());
            line += i + 1 < cells.size() ? cells[i].leftJustified(width + 2) : cells[i];
        }
        put(line.toUtf8());
    }
}

void Output::object(const QJsonObject &object) const
{
    QString text;
    addFields(object, 0, text);
    this->object(object, text.trimmed());
}

void Output::object(const QJsonObject &object, const QString &text) const
{
    if (m_format == Format::Text)
        put(text.toUtf8());
    else
        put(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::error(const Error &error) const
{
    if (m_format == Format::Text)
        complain(error.message);
    else
        put(QJsonDocument(Json::of(error)).toJson(QJsonDocument::Compact));
}

void Output::complain(const QString &text)
{
    put(text.toUtf8(), stderr);
}

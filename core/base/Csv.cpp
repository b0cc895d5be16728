#include "core/base/Csv.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

bool startsFormula(QStringView field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(field.front());
}

QChar separatorOf(const QString &text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Reads character by character; there is no state but where it is.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    Result<std::vector<Csv::Record>> read()
    {
        while (m_at < m_text.size()) {
            Csv::Record record{m_line, {}};
            if (const auto done = readRecord(record); !done)
                return fail(done.error());
            if (record.fields != QStringList{QString()})
                m_records.push_back(std::move(record));
        }
        return std::move(m_records);
    }

private:
    bool isAtLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    Result<void> readRecord(Csv::Record &record)
    {
        while (true) {
            auto field = readField();
            if (!field)
                return fail(field.error());
            record.fields += *field;
            if (isAtLineEnd())
                break;
            ++m_at; // the separator
        }
        if (m_text.mid(m_at, 2) == u"\r\n"_s)
            ++m_at;
        ++m_at;
        ++m_line;
        return {};
    }

    Result<QString> readField()
    {
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const int begun = m_line;
            ++m_at;
            while (true) {
                if (m_at >= m_text.size())
                    return fail(
                        Error::Kind::Invalid,
                        Words::tr("A quoted field begins in line %1 and does not end. Nothing was read.").arg(begun));
                const QChar c = m_text[m_at++];
                if (c == u'"' && m_at < m_text.size() && m_text[m_at] == u'"')
                    ++m_at;
                else if (c == u'"')
                    break;
                m_line += c == u'\n' ? 1 : 0;
                field += c;
            }
        }
        // What follows a closing quote before the separator is kept, as spreadsheets do.
        while (!isAtLineEnd() && m_text[m_at] != m_separator)
            field += m_text[m_at++];
        return field;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<Csv::Record> m_records;
};

} // namespace

namespace Csv {

Result<std::vector<Record>> parse(const QString &text)
{
    return Reader(text).read();
}

QString line(const QStringList &fields)
{
    QString text;
    for (const QString &field : fields) {
        if (&field != &fields.front())
            text += u',';
        const QString guarded = startsFormula(field) ? u'\'' + field : field;
        const bool needsQuotes = std::any_of(guarded.begin(), guarded.end(), [](QChar c) {
            return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
        });
        text += needsQuotes ? u'"' + QString(guarded).replace(u"\""_s, u"\"\""_s) + u'"' : guarded;
    }
    return text + u"\r\n"_s;
}

QString withoutGuard(const QString &field)
{
    return field.startsWith(u'\'') && startsFormula(QStringView(field).sliced(1)) ? field.sliced(1) : field;
}

} // namespace Csv

#include "tests/fuzz/Fuzz.h"

#include "core/base/Csv.h"
#include "core/base/Text.h"

#include <cstdlib>

namespace {

const QString Formulas = QStringLiteral("=+-@\t\r");

/// What a field is after it was written and read: the apostrophe of the guard cannot be told from one that was there.
QString kept(const QString &field)
{
    return Csv::withoutGuard(field);
}

} // namespace

const char *const FuzzedRows = "T10 IN9";

/// A customer list from anywhere; and an export of whatever it held, which no spreadsheet runs and which reads the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = sanitizeUtf8(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto records = Csv::parse(text);
    if (!records)
        return 0;
    int line = 0;
    for (const Csv::Record &record : *records) {
        if (record.line <= line || record.fields.isEmpty())
            std::abort();
        line = record.line;
        // Under a heading of its own, which is what tells the separator.
        QStringList heading;
        for (qsizetype i = 0; i < record.fields.size(); ++i)
            heading += QStringLiteral("name");
        const auto again = Csv::parse(Csv::line(heading) + Csv::line(record.fields));
        if (!again || again->size() != 2 || again->back().fields.size() != record.fields.size())
            std::abort();
        for (qsizetype i = 0; i < record.fields.size(); ++i) {
            const QString &field = again->back().fields[i];
            if (!field.isEmpty() && Formulas.contains(field.front()))
                std::abort();
            if (kept(field) != kept(record.fields[i]))
                std::abort();
        }
    }
    return 0;
}

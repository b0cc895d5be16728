#include "core/desk/CustomerImport.h"

#include "core/base/Text.h"
#include "core/desk/Checks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

constexpr qint64 LargestFile = 10 * 1024 * 1024;
constexpr std::size_t MostRecords = 100'000;
constexpr qsizetype MostColumns = 1'000; ///< each can be chosen from a list

ImportColumns columnsFrom(const QStringList &titles)
{
    ImportColumns columns;
    const auto find = [&](const QStringList &names) {
        for (int i = 0; i < titles.size(); ++i) {
            if (names.contains(foldText(titles[i]).remove(u'-').remove(u'_').simplified()))
                return i;
        }
        return -1;
    };
    columns.name = find({u"name"_s, u"full name"_s, u"fullname"_s, u"customer"_s, u"contact"_s, u"kunde"_s});
    columns.email = find({u"email"_s, u"email address"_s, u"mail"_s, u"emailaddress"_s});
    columns.company = find({u"company"_s, u"organization"_s, u"organisation"_s, u"account"_s, u"firma"_s});
    return columns;
}

QString fieldOf(const Csv::Record &record, int column)
{
    return column < 0 ? QString() : Csv::withoutGuard(record.fields.value(column)).trimmed();
}

QString keyOf(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

/// What the record means when its address is stored already.
ImportRow::Outcome meet(Customer &read, const Customer &stored, bool updates)
{
    const Customer wanted = read;
    read = stored;
    if (!updates)
        return ImportRow::Outcome::Known;
    read.name = wanted.name.isEmpty() ? stored.name : wanted.name;
    read.company = wanted.company.isEmpty() ? stored.company : wanted.company;
    return read == stored ? ImportRow::Outcome::Known : ImportRow::Outcome::Update;
}

} // namespace

Result<ImportFilePtr> importFileFrom(const QString &name, const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.").arg(isolated(name)));
    auto records = Csv::parse(sanitizeText(text));
    if (!records)
        return fail(records.error());
    if (records->size() < 2)
        return fail(
            Error::Kind::Invalid,
            Words::tr("%1 holds no customers. Its first line names the columns, every further line is one customer.")
                .arg(isolated(name)));
    if (records->size() > MostRecords + 1)
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 has more than 100,000 lines. Split it and import the parts.").arg(isolated(name)));
    if (records->front().fields.size() > MostColumns)
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.")
                        .arg(isolated(name)));
    auto file = std::make_shared<ImportFile>();
    file->name = name;
    file->titles = records->front().fields;
    file->guessed = columnsFrom(file->titles);
    records->erase(records->begin());
    file->records = std::move(*records);
    return ImportFilePtr(std::move(file));
}

Result<ImportFilePtr> readImportFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Refused, Words::tr("%1 cannot be read: %2").arg(isolated(name), file.errorString()));
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is larger than 10 MiB. Split it and import the parts.").arg(isolated(name)));
    return importFileFrom(name, bytes);
}

QStringList emailsIn(const ImportFile &file, const ImportColumns &columns)
{
    QSet<QString> seen;
    QStringList emails;
    for (const Csv::Record &record : file.records) {
        const QString email = keyOf(fieldOf(record, columns.email));
        if (email.isEmpty() || seen.contains(email))
            continue;
        seen.insert(email);
        emails += email;
    }
    return emails;
}

ImportPlan makeImportPlan(const ImportFile &file, const ImportColumns &columns, const QHash<QString, Customer> &known,
                          bool updates)
{
    ImportPlan plan;
    QHash<QString, int> lines; // where an address was met first
    for (const Csv::Record &record : file.records) {
        ImportRow row;
        row.line = record.line;
        row.customer.name = fieldOf(record, columns.name);
        row.customer.email = fieldOf(record, columns.email);
        row.customer.company = fieldOf(record, columns.company);
        const QString key = keyOf(row.customer.email);
        const auto stored = known.constFind(key);
        if (record.fields.size() > file.titles.size()) {
            row.outcome = ImportRow::Outcome::Wrong;
            row.problem =
                Words::tr("The line has %n field(s) more than the head. Quote fields that hold the separator.", nullptr,
                          int(record.fields.size() - file.titles.size()));
        } else if (!key.isEmpty() && lines.contains(key)) {
            row.outcome = ImportRow::Outcome::Wrong;
            row.problem = Words::tr("The address stands in line %1 too. Keep one of the two.").arg(lines.value(key));
        } else if (stored != known.cend() && row.customer.name.isEmpty()) {
            row.outcome = meet(row.customer, *stored, updates);
        } else if (const auto checked = Checks::customer(row.customer); !checked) {
            row.outcome = ImportRow::Outcome::Wrong;
            row.problem = checked.error().message;
        } else {
            row.customer = *checked;
            row.outcome = stored != known.cend() ? meet(row.customer, *stored, updates) : ImportRow::Outcome::New;
        }
        lines.insert(key, row.line);
        plan.added += row.outcome == ImportRow::Outcome::New ? 1 : 0;
        plan.updated += row.outcome == ImportRow::Outcome::Update ? 1 : 0;
        plan.known += row.outcome == ImportRow::Outcome::Known ? 1 : 0;
        plan.wrong += row.outcome == ImportRow::Outcome::Wrong ? 1 : 0;
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

QString importReport(const ImportPlan &plan)
{
    static const QStringList words{u"new"_s, u"update"_s, u"known"_s, u"wrong"_s}; // in the order of Outcome
    QString text = Csv::line({u"line"_s, u"outcome"_s, u"name"_s, u"email"_s, u"company"_s, u"problem"_s});
    for (const ImportRow &row : plan.rows) {
        text += Csv::line({QString::number(row.line), words[int(row.outcome)], row.customer.name, row.customer.email,
                           row.customer.company, row.problem});
    }
    return text;
}

QString customersCsv(const std::vector<Customer> &customers)
{
    QString text = Csv::line({u"id"_s, u"name"_s, u"email"_s, u"company"_s, u"created_at"_s});
    for (const Customer &customer : customers) {
        text += Csv::line({QString::number(customer.id.value), customer.name, customer.email, customer.company,
                           QDateTime::fromMSecsSinceEpoch(customer.createdAt, Qt::UTC).toString(Qt::ISODate)});
    }
    return text;
}

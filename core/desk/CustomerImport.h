#pragma once

#include "core/base/Csv.h"
#include "core/domain/Customer.h"

#include <QHash>
#include <memory>

/// In which column of a file each field of a customer stands, counted from 0; -1: in none.
struct ImportColumns {
    int name = -1;
    int email = -1;
    int company = -1;

    friend bool operator==(const ImportColumns &, const ImportColumns &) = default;
};

/// A table somebody wants to import. The first record is its head.
struct ImportFile {
    QString name;
    QStringList titles; ///< of the columns
    std::vector<Csv::Record> records; ///< without the head
    ImportColumns guessed; ///< from the titles

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};
using ImportFilePtr = std::shared_ptr<const ImportFile>;

/// What would become of one record.
struct ImportRow {
    enum class Outcome {
        New,
        Update, ///< the address is known; name or company change
        Known, ///< the address is known; nothing changes
        Wrong, ///< `problem` says why and how to mend it
    };
    int line = 0; ///< of the file, counted from 1
    Customer customer; ///< with its id when the address is known
    Outcome outcome = Outcome::New;
    QString problem;

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

struct ImportPlan {
    std::vector<ImportRow> rows;
    int added = 0;
    int updated = 0;
    int known = 0;
    int wrong = 0;

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

/// Reads a CSV file of at most 10 MiB and 100,000 records. Blocks: for a worker. Refused when it cannot be read,
/// Invalid with the line when it is no table.
Result<ImportFilePtr> readImportFile(const QString &path);
/// The same from bytes.
Result<ImportFilePtr> importFileFrom(const QString &name, const QByteArray &bytes);

/// The addresses in the file in lower case, each once.
QStringList emailsIn(const ImportFile &file, const ImportColumns &columns);

/// Decides for every record, in order. `known` holds the stored customers by address in lower case; with `updates`
/// their name and company are taken from the file where it has any. Pure.
ImportPlan makeImportPlan(const ImportFile &file, const ImportColumns &columns, const QHash<QString, Customer> &known,
                          bool updates);

/// What would become of every line as CSV: line, outcome, name, email, company, problem.
QString importReport(const ImportPlan &plan);

/// id, name, email, company, created_at with a head, safe to open in a spreadsheet.
QString customersCsv(const std::vector<Customer> &customers);

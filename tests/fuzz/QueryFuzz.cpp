#include "tests/fuzz/Fuzz.h"

#include "core/base/Text.h"
#include "core/store/sql/SearchText.h"

#include <cstdlib>
#include <sqlite3.h>

namespace {

/// A search index of one message, as the workspace has it.
sqlite3_stmt *matching()
{
    static sqlite3 *database = nullptr;
    static sqlite3_stmt *statement = nullptr;
    if (!statement) {
        sqlite3_open(":memory:", &database);
        sqlite3_exec(
            database,
            "CREATE VIRTUAL TABLE messages_fts USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2');"
            "INSERT INTO messages_fts (rowid, body) VALUES (1, 'the integration of your api answers 401')",
            nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database, "SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?", -1, &statement,
                           nullptr);
    }
    return statement;
}

} // namespace

const char *const FuzzedRows = "T08 IN4";

/// Whatever is typed into a search field is a query SQLite takes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Two bytes a character: lone surrogates and all that UTF-8 would not let through.
    const QString text(reinterpret_cast<const QChar *>(data), qsizetype(size / 2));
    const QString clean = sanitizeText(text);
    if (sanitizeText(clean) != clean || QString::fromUtf8(clean.toUtf8()) != clean)
        std::abort();
    displayText(text, 200);
    oneLine(text, 40);
    markedLine(text, searchWords(text), 80);
    for (const bool prefix : {false, true}) {
        for (const QString &query : {text, QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size))}) {
            const QByteArray match = matchExpression(query, prefix).toUtf8();
            if (match.isEmpty())
                continue;
            sqlite3_stmt *statement = matching();
            sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
            int step = SQLITE_ROW;
            while ((step = sqlite3_step(statement)) == SQLITE_ROW) { }
            sqlite3_reset(statement);
            if (step != SQLITE_DONE)
                std::abort();
        }
    }
    return 0;
}

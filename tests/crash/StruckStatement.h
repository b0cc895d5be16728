#pragma once

#include <QByteArrayView>
#include <atomic>
#include <sqlite3.h>

/// Makes the n-th statement from now on fail in its middle, as SQLite itself lets one fail: with SQLITE_INTERRUPT,
/// which takes the whole transaction of a statement that writes with it
/// (https://www.sqlite.org/c3ref/progress_handler.html). Of the connections of this process that were opened after
/// `watchAll`; one at a time.
class StruckStatement
{
public:
    explicit StruckStatement(int number)
    {
        s_wasStruck = false;
        s_left = number;
    }
    ~StruckStatement()
    {
        s_left = 0;
        s_isStriking = false;
    }
    Q_DISABLE_COPY_MOVE(StruckStatement)

    bool wasReached() const { return s_wasStruck; }

    static void watchAll() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch)); }
    static void watchNone() { sqlite3_reset_auto_extension(); }

private:
    static int onStatement(unsigned, void *, void *, void *text)
    {
        // What the search index asks for itself begins like a comment.
        if (QByteArrayView(static_cast<const char *>(text)).startsWith("--"))
            return 0;
        s_isStriking = s_left > 0 && --s_left == 0;
        s_wasStruck = s_wasStruck || s_isStriking;
        return 0;
    }

    static int onProgress(void *) { return s_isStriking.exchange(false) ? 1 : 0; }

    static int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
    {
        sqlite3_progress_handler(connection, 1, onProgress, nullptr);
        return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, nullptr);
    }

    static inline std::atomic<int> s_left = 0; ///< until one is struck; 0: none is
    static inline std::atomic<bool> s_isStriking = false; ///< the statement that runs
    static inline std::atomic<bool> s_wasStruck = false;
};

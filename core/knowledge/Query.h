#pragma once

#include <QString>
#include <vector>

/// A question taken apart: its words as normal words, and which of them stood in quotes.
struct Query {
    struct QueryWord {
        QString text;
        bool isPair = false; ///< of a script without spaces
        bool isUnfinished = false; ///< the last word, still being typed

        friend bool operator==(const QueryWord &, const QueryWord &) = default;
    };
    struct Phrase {
        std::size_t first = 0;
        std::size_t count = 0;

        friend bool operator==(const Phrase &, const Phrase &) = default;
    };

    std::vector<QueryWord> words;
    std::vector<Phrase> phrases;
};

/// Any text is a query; nothing but quotes has a meaning in it. Of a very long text the first thousand words count.
Query parseQuery(const QString &text, bool lastWordUnfinished);

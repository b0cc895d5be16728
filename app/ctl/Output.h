#pragma once

#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

/// What a command prints: one JSON value with --json, one per line with --jsonl, else text for people. Messages for
/// people about the command itself go to stderr.
class Output
{
public:
    enum class Format { Text, Json, JsonLines };

    struct Column {
        QString title;
        QString key; ///< "customer.name" reaches into objects
        int widest = 60;
    };

    explicit Output(Format format) : m_format(format) { }

    Format format() const { return m_format; }
    void rows(const QJsonArray &rows, const std::vector<Column> &columns) const;
    /// As text: one "key: value" line per field, nested ones indented.
    void object(const QJsonObject &object) const;
    /// As text: `text` as it is.
    void object(const QJsonObject &object, const QString &text) const;
    void error(const Error &error) const;
    static void complain(const QString &text); ///< stderr

private:
    Format m_format;
};

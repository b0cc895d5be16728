#pragma once

#include <QStringConverter>
#include <QStringList>
#include <memory>

/// One dictionary of the system's Hunspell library (C interface of hunspell.h 1.7). The library is looked for when it
/// is first wanted: a system without it, or without a dictionary for the language, has no spell check and no error. Not
/// thread-safe; make it on any thread, use it on one.
class Hunspell
{
public:
    /// The dictionary that fits the best: of the locale's language and territory, else of its language. Reads files, so
    /// call it on a worker. Null when there is none.
    static std::shared_ptr<Hunspell> forLocale(const QString &locale);
    ~Hunspell();
    Hunspell(const Hunspell &) = delete;
    Hunspell &operator=(const Hunspell &) = delete;

    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    void add(const QString &word); ///< for this session

private:
    struct Library;

    Hunspell(const Library &library, void *handle, QStringConverter::Encoding encoding);

    const Library &m_library;
    void *m_handle;
    QStringConverter::Encoding m_encoding;
};

#pragma once

#include "ui/shell/PaletteModel.h"

#include <QObject>
#include <functional>

class ConsolePages;
class Desk;
struct SearchHit;

/// What the command palette finds besides commands: places to go to, and what the workspace holds.
class ConsolePalette : public QObject
{
    Q_OBJECT
public:
    ConsolePalette(Desk &desk, ConsolePages &pages); ///< both outlive it and every entry

    QList<PaletteEntry> places() const;
    /// Searches for what was typed; `found` is called with the entries, and never when `receiver` goes before, or when
    /// the search fails: the commands are there all the same.
    void find(const QString &typed, QObject *receiver, const std::function<void(const QList<PaletteEntry> &)> &found);

private:
    PaletteEntry entryOf(const SearchHit &hit) const;

    Desk &m_desk;
    ConsolePages &m_pages;
};

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <functional>

/// What can be chosen in the palette: a command, a place, a customer, a ticket.
struct PaletteEntry {
    QString text;
    QString group = {}; ///< "Draft", "Customer": shown quieter behind the text
    QString keys = {}; ///< as key caps write them
    QString whyNot = {}; ///< why it can do nothing now; empty when it can
    std::function<void()> run = {};
};

/// The entries that fit what was typed, best first: commands and places as they were given, then what a search found.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { GroupRole = Qt::UserRole + 1, KeysRole, WhyNotRole };

    explicit PaletteModel(const QList<PaletteEntry> &entries, QObject *parent = nullptr);

    /// Every typed word has to occur, whatever its case and accents; one that begins the text or a word goes first, and
    /// what can be done goes before what cannot.
    void narrow(const QString &typed);
    /// Replaces what an earlier search found; shown after the entries in the order given.
    void setFound(const QList<PaletteEntry> &found);
    const PaletteEntry *entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Known {
        PaletteEntry entry;
        QString folded;
    };

    QList<Known> m_known;
    QList<PaletteEntry> m_shown;
    qsizetype m_fitting = 0; ///< of m_shown, before what was found
};

#include "ui/shell/PaletteModel.h"

#include "core/base/Text.h"

#include <algorithm>

namespace {

constexpr int NoFit = 100;

/// 0: the text begins so, 1: a word does, 2: it stands inside, 3: it is the group's name.
int fitOf(const QString &folded, const QString &group, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        int fit = NoFit;
        if (at == 0)
            fit = 0;
        else if (at > 0)
            fit = folded.contains(QChar(u' ') + word) ? 1 : 2;
        else if (group.startsWith(word))
            fit = 3;
        worst = std::max(worst, fit);
    }
    return worst;
}

} // namespace

PaletteModel::PaletteModel(const QList<PaletteEntry> &entries, QObject *parent) : QAbstractListModel(parent)
{
    for (const PaletteEntry &entry : entries)
        m_known.append({entry, foldText(entry.text)});
    narrow({});
}

void PaletteModel::narrow(const QString &typed)
{
    const QStringList words = foldText(typed).split(QChar(u' '), Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> fitting;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const Known &known = m_known.at(i);
        const int fit = fitOf(known.folded, foldText(known.entry.group), words);
        if (fit < NoFit)
            fitting.append({fit + (known.entry.whyNot.isEmpty() ? 0 : NoFit), i});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](auto a, auto b) { return a.first < b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[fit, i] : std::as_const(fitting))
        m_shown.append(m_known.at(i).entry);
    m_fitting = m_shown.size();
    endResetModel();
}

void PaletteModel::setFound(const QList<PaletteEntry> &found)
{
    if (m_shown.size() > m_fitting) {
        beginRemoveRows({}, int(m_fitting), int(m_shown.size()) - 1);
        m_shown.resize(m_fitting);
        endRemoveRows();
    }
    if (found.isEmpty())
        return;
    beginInsertRows({}, int(m_fitting), int(m_fitting + found.size()) - 1);
    m_shown += found;
    endInsertRows();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *shown = entry(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case Qt::ToolTipRole:
    case WhyNotRole:
        return shown->whyNot;
    case Qt::AccessibleTextRole:
        //: A command of the palette and why it can do nothing now, for screen readers.
        return shown->whyNot.isEmpty() ? shown->text : tr("%1: %2").arg(shown->text, shown->whyNot);
    case Qt::AccessibleDescriptionRole:
        return shown->keys;
    case GroupRole:
        return shown->group;
    case KeysRole:
        return shown->keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &) const
{
    // Also what can do nothing now may be reached: it says why.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

#include "ui/kit/TokenCompleter.h"

#include <QStringListModel>

using namespace Qt::StringLiterals;

TokenCompleter::TokenCompleter(QObject *parent) : QCompleter(parent), m_offers(new QStringListModel(this))
{
    setModel(m_offers);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &TokenCompleter::completed);
}

qsizetype TokenCompleter::wordStart(const QString &line)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u' ' && !isQuoted)
            start = i + 1;
    }
    return start;
}

void TokenCompleter::offer(const QString &line, const QStringList &keys)
{
    m_line = line;
    const QString word = line.mid(wordStart(line));
    const qsizetype colon = word.indexOf(u':');
    QStringList offers;
    if (colon >= 0) {
        const QString key = word.left(colon).toLower();
        if (keys.contains(key) && m_values) {
            for (const QString &value : m_values(key))
                offers += key + u':' + (value.contains(u' ') ? u'"' + value + u'"' : value);
        }
    } else if (!word.isEmpty()) {
        for (const QString &key : keys)
            offers += key + u':';
    }
    m_offers->setStringList(offers);
}

QString TokenCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString offer = QCompleter::pathFromIndex(index);
    return m_line.left(wordStart(m_line)) + offer + (offer.endsWith(u':') ? QString() : u" "_s);
}

QStringList TokenCompleter::splitPath(const QString &path) const
{
    return {path.mid(wordStart(path))};
}

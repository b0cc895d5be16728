#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QStringList>

class Desk;

/// What happens to files that are dropped onto the window: Markdown becomes articles, after a question; a table of
/// customers is handed to whoever imports it; the rest is named and left alone.
class DroppedFiles : public QObject
{
    Q_OBJECT
public:
    /// `desk` and `window` outlive it.
    DroppedFiles(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void take(const QStringList &files);

Q_SIGNALS:
    void tableDropped(const QString &file);
    void articlesAdded(int count);
    void failed(const QString &title, const Error &error);

private:
    void addArticles(const QStringList &files);
    void addNext();

    Desk &m_desk;
    QWidget &m_window;
    QStringList m_waiting;
    int m_added = 0;
};

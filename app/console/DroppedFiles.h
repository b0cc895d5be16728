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
    void articlesAdded(const QStringList &files); ///< their names in the knowledge folder
    void failed(const QString &title, const Error &error);

private:
    void add(const QStringList &articles);

    Desk &m_desk;
    QWidget &m_window;
};

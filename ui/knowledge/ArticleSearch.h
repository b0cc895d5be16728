#pragma once

#include "core/domain/Knowledge.h"
#include "ui/kit/Surface.h"

#include <QTimer>

class Desk;
class EmptyState;
class HitModel;
class PlainLabel;
class QModelIndex;
class QStackedWidget;
class RowList;
class SearchField;

/// Searches the articles with every key that is typed, and lists the passages that were found, best first.
class ArticleSearch : public Surface
{
    Q_OBJECT
public:
    explicit ArticleSearch(Desk &desk, QWidget *parent = nullptr); ///< `desk` outlives it

    void search(); ///< once more, in the articles as they are now
    QStringList words() const; ///< what is searched for
    void selectBy(int rows);
    void takeFocus(Qt::FocusReason reason);
    void selectText();

Q_SIGNALS:
    void chosen(const PassageHit &hit);
    void insertRequested(); ///< of the passage that was chosen just before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeKeys();
    void connectParts();
    void showResults();
    void choose(const QModelIndex &index);

    Desk &m_desk;
    SearchField *m_field;
    PlainLabel *m_found;
    PlainLabel *m_took;
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    HitModel *m_hits;
    QTimer m_typing; ///< several keys of one event loop turn are searched once
    qint64 m_tookNs = 0; ///< how long the last search took
};

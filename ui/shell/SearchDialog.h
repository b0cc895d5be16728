#pragma once

#include "core/base/Result.h"
#include "core/store/Page.h"
#include "core/store/SearchQuery.h"
#include "ui/kit/Dialog.h"

#include <QFuture>
#include <QTimer>
#include <memory>

class Desk;
class FilterChip;
class PlainLabel;
class RowList;
class SearchField;
class SearchModel;

/// Ctrl+Shift+F: everything that holds the words: messages, tickets, customers, articles; narrowed by tokens (from:,
/// in:, is:, label:, priority:, category:, after:, before:, on:). Searches as you type; a newer search takes the place
/// of one that is still waiting. Enter opens the chosen hit.
class SearchDialog : public Dialog
{
    Q_OBJECT
public:
    explicit SearchDialog(Desk &desk, QWidget *parent = nullptr);
    ~SearchDialog() override;

Q_SIGNALS:
    void chosen(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeKinds();
    QString query() const;
    void search();
    void showAnswer(const SearchAnswer &answer);
    void explainNothing();
    void choose();

    Desk &m_desk;
    SearchField *m_field;
    QList<FilterChip *> m_kinds; ///< in the order of KindWords
    PlainLabel *m_state;
    Button *m_widen; ///< removes the tokens when they leave nothing
    RowList *m_list;
    SearchModel *m_model;
    QTimer m_typing; ///< several keys of one event loop turn are searched once
    QFuture<Result<SearchAnswer>> m_running; ///< cancelled by the next one
    bool m_choosing = false; ///< Enter came before the answer
    std::unique_ptr<QObject> m_reading; ///< receiver of the newest search; dropping it drops an older one
};

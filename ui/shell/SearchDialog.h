#pragma once

#include "core/store/Page.h"
#include "ui/kit/Dialog.h"

#include <QTimer>
#include <memory>

class Desk;
class PlainLabel;
class QLineEdit;
class QStandardItemModel;
class RowList;

/// Ctrl+Shift+F: everything that holds the words: messages, tickets, customers, articles. Enter opens the chosen one.
class SearchDialog : public Dialog
{
    Q_OBJECT
public:
    explicit SearchDialog(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showHits(const std::vector<SearchHit> &hits);
    void choose();

    Desk &m_desk;
    QLineEdit *m_field;
    PlainLabel *m_state;
    RowList *m_list;
    QStandardItemModel *m_model;
    std::vector<SearchHit> m_hits;
    QTimer m_typing; ///< a search starts when the typing pauses
    std::unique_ptr<QObject> m_reading; ///< receiver of the newest search; dropping it drops an older one
};

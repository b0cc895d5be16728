#pragma once

#include "core/store/Page.h"

#include <QHash>
#include <QObject>
#include <vector>

class InboxModel;
class Pill;
class RowList;

/// Takes committed conversations into the list without moving anything under a person's eyes or pointer: while they
/// look further down, what is new waits behind a pill, and what they read stays even when reading or answering it made
/// the filter not fit any more.
class InboxFollower : public QObject
{
    Q_OBJECT
public:
    /// `list` shows `model`; both outlive it.
    InboxFollower(RowList &list, InboxModel &model, QObject *parent = nullptr);

    /// Another filter: what waited for the list of the one before is let go.
    void setQuery(const InboxQuery &query);
    /// The list starts over: what waited comes with its pages.
    void restart();
    /// The conversation that is read. The one before goes if only being read kept it in the list.
    void setChosen(ConversationId id);
    void follow(const std::vector<ConversationRow> &committed);
    int heldCount() const { return int(m_held.size()); } ///< what stands behind the pill

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const ConversationRow &row);
    void release();
    void showPill();
    void dropOutlived();
    template <class Fn>
    void inPlace(Fn change);

    RowList &m_list;
    InboxModel &m_model;
    Pill *m_pill; ///< child of the list, floats over its top
    InboxQuery m_query;
    QHash<qint64, ConversationRow> m_held; ///< what stands behind the pill, by conversation
    ConversationId m_chosen;
    ConversationId m_outlived; ///< chosen, and no longer of this filter: stays until another one is chosen
};

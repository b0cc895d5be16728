#pragma once

#include "core/store/Page.h"
#include "ui/inbox/SavedViews.h"
#include "ui/kit/SearchField.h"

#include <QWidget>

class FilterChip;
class FlowLayout;
class Settings;

/// The views of the inbox as a row of chips, one of which is on: those that are always there, then those that somebody
/// saved under a name.
class ViewChips : public QWidget
{
    Q_OBJECT
public:
    /// `settings` keep the saved views and outlive it.
    explicit ViewChips(Settings &settings, QWidget *parent = nullptr);

    /// What the view asks for beside what stands in the search field; nothing for "All" and for a saved view.
    QList<SearchField::Token> tokens() const;
    int count() const { return int(m_chips.size()); }
    int current() const; ///< its place in the row
    void setCurrent(int place);
    /// `query` is what the search field holds now: a saved view that was changed by hand is that view no longer. Tells
    /// nobody.
    void leaveUnless(const QString &query);
    /// Asks for a name under which the view and `query`, the search field's words, are saved.
    void save(const QString &query);
    void setCounts(const InboxCounts &counts);

Q_SIGNALS:
    void changed(); ///< one that is always there was switched on
    void savedViewChosen(const QString &query); ///< for the search field
    void viewRemoved(); ///< with the focus on its chip; "All" is on

private:
    FilterChip *addChip(const QString &title);
    void showSavedViews();
    void remove(qsizetype view);

    Settings &m_settings;
    FlowLayout *m_layout;
    QList<FilterChip *> m_chips; ///< those that are always there, then the saved views
    QList<SavedView> m_views;
};

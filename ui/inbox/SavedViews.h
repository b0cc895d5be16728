#pragma once

#include <QList>
#include <QString>

/// Filters a person gave a name: "Billing, mine" -> "is:mine label:billing". Kept in the workspace, one list for the
/// team.
struct SavedView {
    QString name;
    QString query; ///< as it is typed into the search field

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

QList<SavedView> savedViewsFrom(const QString &json); ///< unreadable entries are left out
QString toJson(const QList<SavedView> &views);

#include "ui/inbox/SavedViews.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostViews = 30;

} // namespace

QList<SavedView> savedViewsFrom(const QString &json)
{
    QList<SavedView> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const SavedView view{oneLine(value["name"_L1].toString(), 40), oneLine(value["query"_L1].toString(), 500)};
        if (!view.name.isEmpty() && views.size() < MostViews)
            views += view;
    }
    return views;
}

QString toJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(QJsonObject{{u"name"_s, view.name}, {u"query"_s, view.query}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

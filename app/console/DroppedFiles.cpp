#include "app/console/DroppedFiles.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Dialogs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

DroppedFiles::DroppedFiles(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{ }

void DroppedFiles::take(const QStringList &files)
{
    QStringList articles;
    QStringList others;
    for (const QString &file : files) {
        const QString ending = QFileInfo(file).suffix().toLower();
        if (ending == u"md"_s || ending == u"markdown"_s)
            articles += file;
        else if (ending == u"csv"_s)
            Q_EMIT tableDropped(file);
        else
            others += QFileInfo(file).fileName();
    }
    if (!articles.isEmpty()) {
        Dialogs::confirm(&m_window,
                         {tr("Add %n article(s)?", nullptr, int(articles.size())),
                          tr("They are copied into the knowledge folder and found at once."), tr("Add")},
                         [this, articles] { add(articles); });
    } else if (!others.isEmpty()) {
        Q_EMIT failed(tr("Nothing was added"),
                      {Error::Kind::Invalid,
                       tr("Frontdesk takes articles (.md) and tables of customers (.csv), not %1.")
                           .arg(isolated(others.constFirst())),
                       {},
                       0});
    }
}

void DroppedFiles::add(const QStringList &articles)
{
    deliver(m_desk.addArticles(articles), this, [this](const Result<QStringList> &names) {
        if (names)
            Q_EMIT articlesAdded(*names);
        else
            Q_EMIT failed(tr("Nothing was added"), names.error());
    });
}

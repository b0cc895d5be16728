#include "app/console/DroppedFiles.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Dialogs.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestArticle = 4 * 1024 * 1024; ///< as the knowledge base takes them

Result<QByteArray> readArticle(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
                    DroppedFiles::tr("“%1” cannot be read: %2").arg(isolated(name), file.errorString()));
    if (file.size() > LargestArticle)
        return fail(Error::Kind::Invalid,
                    DroppedFiles::tr("“%1” is larger than 4 MiB. Split it into several articles.").arg(isolated(name)));
    return file.readAll();
}

} // namespace

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
                         [this, articles] { addArticles(articles); });
    } else if (!others.isEmpty()) {
        Q_EMIT failed(tr("Nothing was added"),
                      {Error::Kind::Invalid,
                       tr("Frontdesk takes articles (.md) and tables of customers (.csv), not %1.")
                           .arg(isolated(others.constFirst())),
                       {},
                       0});
    }
}

void DroppedFiles::addArticles(const QStringList &files)
{
    m_waiting += files;
    m_added = 0;
    addNext();
}

void DroppedFiles::addNext()
{
    if (m_waiting.isEmpty()) {
        if (m_added > 0)
            Q_EMIT articlesAdded(m_added);
        return;
    }
    const QString file = m_waiting.takeFirst();
    deliver(QtConcurrent::run(readArticle, file), this, [this, file](const Result<QByteArray> &bytes) {
        if (!bytes) {
            Q_EMIT failed(tr("The article was not added"), bytes.error());
            addNext();
            return;
        }
        const QString name = QFileInfo(file).completeBaseName() + u".md"_s;
        deliver(m_desk.saveArticle(name, sanitizeUtf8(*bytes), {}), this, [this](const Result<void> &saved) {
            if (saved)
                ++m_added;
            else
                Q_EMIT failed(tr("The article was not added"), saved.error());
            addNext();
        });
    });
}

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who may include whom. A room may always include itself.
class IncludesTest : public QObject
{
    Q_OBJECT

private:
    static QString roomOf(const QString &path) { return path.section(u'/', 0, path.startsWith(u"app"_s) ? 0 : 1); }

    static QStringList includesOf(const QString &path)
    {
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QFile file(path);
        QStringList found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found += matches.next().captured(1);
        return found;
    }

private Q_SLOTS:
    void roomsIncludeDownwardsOnly()
    {
        const QString low = u"core/base core/domain"_s;
        const QHash<QString, QString> allowed{
            {u"core/base"_s, {}},
            {u"core/domain"_s, u"core/base"_s},
            {u"core/settings"_s, u"core/base"_s},
            {u"core/net"_s, u"core/base"_s},
            {u"core/store"_s, low},
            {u"core/learn"_s, u"core/base"_s},
            {u"core/knowledge"_s, low + u" core/learn"_s},
            {u"core/insight"_s, low},
            {u"core/llm"_s, low + u" core/learn core/net core/settings"_s},
            {u"core/mail"_s, low + u" core/net core/settings"_s},
            {u"core/tools"_s, low + u" core/store core/knowledge core/learn core/mail"_s},
        };
        const QString root = QStringLiteral(FRONTDESK_SOURCE_DIR);
        int seen = 0;
        for (const QString &top : {u"/core"_s, u"/ui"_s}) {
            QDirIterator files(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString room = roomOf(path.mid(root.size() + 1));
                for (const QString &included : includesOf(path)) {
                    const QString other = roomOf(included);
                    ++seen;
                    if (other == room)
                        continue;
                    bool isAllowed = false;
                    if (room == u"core/desk"_s)
                        isAllowed = other.startsWith(u"core/"_s);
                    else if (room.startsWith(u"core/"_s))
                        isAllowed = allowed.value(room).split(u' ').contains(other);
                    else if (room == u"ui/kit"_s)
                        isAllowed = low.split(u' ').contains(other);
                    else
                        isAllowed = other == u"ui/kit"_s || other.startsWith(u"core/"_s);
                    QVERIFY2(isAllowed, qPrintable(path + u" includes "_s + included));
                }
            }
        }
        QVERIFY(seen > 100);
    }

    void connectionsEndWithTheirReceiver()
    {
        // connect(sender, signal, lambda) outlives whoever the lambda captures.
        static const QRegularExpression threeArguments(
            u"connect\\(\\s*[^,()]+(?:\\([^()]*\\))?[^,()]*,\\s*&[\\w:]+,\\s*\\["_s);
        const QString root = QStringLiteral(FRONTDESK_SOURCE_DIR);
        for (const QString &top : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
            QDirIterator files(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = threeArguments.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "IncludesTest.moc"

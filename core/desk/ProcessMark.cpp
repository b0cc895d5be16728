#include "core/desk/ProcessMark.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringList>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// Longer than any exchange of ours may take, and than two clocks of one office are apart.
constexpr qint64 SilenceMs = 15 * 60'000;
constexpr qsizetype StartField = 19; ///< starttime, counted from the field after the name (proc_pid_stat(5))

QSet<QString> &marksOfThisProcess()
{
    static QSet<QString> marks;
    return marks;
}

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).trimmed() : QString();
}

QString boot()
{
    static const QString id = firstLine(u"/proc/sys/kernel/random/boot_id"_s);
    return id;
}

/// Of a process of this machine; empty when there is none, or no way to know.
QString startOf(const QString &process)
{
    const QString stat = firstLine(u"/proc/%1/stat"_s.arg(process));
    return stat.mid(stat.lastIndexOf(QChar(u')')) + 2).section(QChar(u' '), StartField, StartField);
}

} // namespace

ProcessMark::ProcessMark()
{
    const QString process = QString::number(QCoreApplication::applicationPid());
    m_text = QStringList{QSysInfo::machineHostName().remove(QChar(u'|')), boot(), process, startOf(process),
                         QUuid::createUuid().toString(QUuid::Id128)}
                 .join(QChar(u'|'));
    marksOfThisProcess().insert(m_text);
}

ProcessMark::~ProcessMark()
{
    marksOfThisProcess().remove(m_text);
}

bool ProcessMark::isGone(const QString &mark, qint64 silentMs)
{
    if (marksOfThisProcess().contains(mark))
        return false;
    const QStringList parts = mark.split(QChar(u'|'));
    if (parts.size() != 5)
        return true;
    const bool isHere = parts[0] == QSysInfo::machineHostName() && !boot().isEmpty();
    if (!isHere)
        return silentMs > SilenceMs;
    if (parts[1] != boot() || parts[2].toLongLong() == QCoreApplication::applicationPid())
        return true;
    return startOf(parts[2]) != parts[3];
}

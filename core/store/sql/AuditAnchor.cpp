#include "core/store/sql/AuditAnchor.h"

#include "core/base/FaultPoint.h"
#include "core/base/SaveFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4'096;

} // namespace

QByteArray AuditAnchor::toJson() const
{
    return QJsonDocument(QJsonObject{{u"entries"_s, entries}, {u"id"_s, id}, {u"head"_s, head}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AuditAnchor> AuditAnchor::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const AuditAnchor anchor{object.value("entries"_L1).toInteger(), object.value("id"_L1).toInteger(),
                             object.value("head"_L1).toString()};
    if (anchor.entries <= 0 || anchor.id <= 0 || anchor.head.isEmpty())
        return std::nullopt;
    return anchor;
}

QString AuditAnchor::fileOf(const QString &workspace)
{
    return workspace + u"-anchor"_s;
}

std::optional<AuditAnchor> AuditAnchor::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    return fromJson(in.read(LargestFile));
}

bool AuditAnchor::write(const QString &file) const
{
    faultPoint("anchor.write");
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(toJson() + '\n');
    const bool written = commitWhole(out);
    faultPoint("anchor.written");
    return written;
}

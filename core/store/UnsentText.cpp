#include "core/store/UnsentText.h"

#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/store/sql/GuestReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024; ///< more than the longest message takes
constexpr int LookedAt = 50; ///< messages that came since; the guest's own is among the first

/// As it is kept.
struct Kept {
    QString text;
    qint64 customerSince = 0; ///< Customer::createdAt: who typed it
    qint64 newest = 0; ///< id of the newest message at that time
};

Kept keptIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(LargestFile)).object();
    return {sanitizeText(object.value("text"_L1).toString()), object.value("customer_since"_L1).toInteger(),
            object.value("newest_message"_L1).toInteger()};
}

} // namespace

UnsentText::UnsentText(const Workspace &workspace, CustomerId customer)
    : m_file(u"%1-guest-%2"_s.arg(workspace.path).arg(customer.value))
{ }

Result<QString> UnsentText::read(GuestReader &reader) const
{
    const Kept kept = keptIn(m_file);
    if (kept.text.isEmpty())
        return QString();
    const auto customer = reader.profile();
    if (!customer)
        return fail(customer.error());
    const auto messages = reader.messages({}, LookedAt);
    if (!messages)
        return fail(messages.error());
    const bool wasSent = std::ranges::any_of(*messages, [&](const Message &message) {
        return message.id.value > kept.newest && message.direction == Direction::Inbound && message.body == kept.text;
    });
    return wasSent || customer->createdAt != kept.customerSince ? QString() : kept.text;
}

Result<void> UnsentText::keep(GuestReader &reader, const QString &text) const
{
    if (text.isEmpty()) {
        QFile::remove(m_file);
        return {};
    }
    const auto customer = reader.profile();
    if (!customer)
        return fail(customer.error());
    const auto messages = reader.messages({}, 1);
    if (!messages)
        return fail(messages.error());
    const QJsonObject kept{{u"text"_s, sanitizeText(text)},
                           {u"customer_since"_s, customer->createdAt},
                           {u"newest_message"_s, messages->empty() ? 0 : messages->front().id.value}};
    QSaveFile out(m_file);
    const bool isOpen = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (isOpen && out.write(QJsonDocument(kept).toJson(QJsonDocument::Compact)) > 0 && commitWhole(out))
        return {};
    return fail(Error::Kind::Refused, out.errorString());
}

QStringList UnsentText::remove() const
{
    const QFileInfo file(m_file);
    QStringList left;
    for (const QFileInfo &part : file.absoluteDir().entryInfoList(QDir::Files)) {
        const bool isIts = part.fileName() == file.fileName() || part.fileName().startsWith(file.fileName() + u'.');
        if (isIts && !QFile::remove(part.absoluteFilePath()))
            left += part.absoluteFilePath();
    }
    return left;
}

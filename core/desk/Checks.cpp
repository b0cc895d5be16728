#include "core/desk/Checks.h"

#include "core/base/Text.h"
#include "core/desk/Requests.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestEmail = 254; // RFC 5321, 4.5.3.1.3

} // namespace

Result<QString> Checks::messageText(const QString &text)
{
    const QString clean = sanitizeText(text);
    if (clean.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The message is empty. Write something first."));
    if (clean.size() > LongestMessage) {
        return fail(Error::Kind::Invalid,
                    Words::tr("The message has %1 characters; %2 are allowed. Shorten it or send it in parts.")
                        .arg(QLocale().toString(clean.size()), QLocale().toString(LongestMessage)));
    }
    return clean;
}

Result<Customer> Checks::customer(Customer customer)
{
    customer.name = sanitizeText(customer.name).simplified();
    customer.email = sanitizeText(customer.email).trimmed();
    customer.company = sanitizeText(customer.company).simplified();
    if (customer.name.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The name is empty."));
    if (customer.name.size() > LongestName || customer.company.size() > LongestName)
        return fail(Error::Kind::Invalid,
                    Words::tr("The name or company is longer than %1 characters.").arg(LongestName));
    static const QRegularExpression address(
        u"^[^\\s@<>\",;:()\\[\\]\\\\]+@[^\\s@<>\",;:()\\[\\]\\\\.]+(\\.[^\\s@<>\",;:()\\[\\]\\\\.]+)+$"_s);
    if (customer.email.size() > LongestEmail || !address.match(customer.email).hasMatch()) {
        return fail(Error::Kind::Invalid,
                    Words::tr("“%1” is not an e-mail address. Write it like name@example.com.")
                        .arg(oneLine(customer.email, 60)));
    }
    return customer;
}

Result<Ticket> Checks::ticket(Ticket ticket)
{
    ticket.title = sanitizeText(ticket.title).simplified();
    ticket.description = sanitizeText(ticket.description);
    ticket.category = sanitizeText(ticket.category).simplified().toLower();
    if (ticket.title.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The ticket has no title."));
    if (ticket.title.size() > LongestTicketTitle)
        return fail(Error::Kind::Invalid, Words::tr("The title is longer than %1 characters.").arg(LongestTicketTitle));
    if (ticket.description.size() > LongestTicketDescription)
        return fail(Error::Kind::Invalid,
                    Words::tr("The description is longer than %1 characters.").arg(LongestTicketDescription));
    if (ticket.category.isEmpty())
        ticket.category = u"general"_s;
    if (ticket.category.size() > 40)
        return fail(Error::Kind::Invalid, Words::tr("The category is longer than 40 characters."));
    return ticket;
}

Result<QString> Checks::customerNote(const QString &text)
{
    const QString clean = sanitizeText(text).trimmed();
    if (clean.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The note is empty. Write something first."));
    if (clean.size() > LongestCustomerNote)
        return fail(Error::Kind::Invalid,
                    Words::tr("The note is longer than %1 characters.").arg(QLocale().toString(LongestCustomerNote)));
    return clean;
}

Result<NewAttachment> Checks::attachment(NewAttachment file)
{
    // A name from another machine may hold either separator, and characters no file system takes.
    QString name = sanitizeText(file.name).replace(u'\\', u'/').section(u'/', -1).simplified();
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.size() > LongestName) {
        const QString suffix = u"."_s + name.section(u'.', -1).left(20);
        name = name.left(LongestName - suffix.size()) + suffix;
    }
    file.name = name.isEmpty() ? Words::tr("file") : name;
    file.mediaType = sanitizeText(file.mediaType).left(LongestName);
    if (file.content.size() > LargestAttachment) {
        return fail(Error::Kind::Invalid,
                    Words::tr("“%1” has %2; a file may have %3. Send a smaller one or a link.")
                        .arg(file.name, QLocale().formattedDataSize(file.content.size()),
                             QLocale().formattedDataSize(LargestAttachment)));
    }
    if (file.content.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("“%1” is empty.").arg(file.name));
    return file;
}

Result<void> Checks::attachments(const std::vector<Attachment> &there, qint64 size)
{
    if (there.size() >= std::size_t(MostAttachments))
        return fail(Error::Kind::Invalid,
                    Words::tr("A message can have %n file(s). Send this one with the next.", nullptr, MostAttachments));
    qint64 sum = size;
    for (const Attachment &attachment : there)
        sum += attachment.size;
    if (sum > LargestAttachments) {
        return fail(Error::Kind::Invalid,
                    Words::tr("The files of a message may have %1 together. Send this one with the next.")
                        .arg(QLocale().formattedDataSize(LargestAttachments)));
    }
    return {};
}

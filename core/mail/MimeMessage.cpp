#include "core/mail/MimeMessage.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qsizetype LineOctets = 76;
/// "Subject: " + "=?UTF-8?B?" + 56 + "?=" is 77: within a line of 78.
constexpr qsizetype EncodedOctets = 42;
constexpr qsizetype LongestPlain = 60;
constexpr qsizetype LongestAddress = 254; ///< RFC 5321, 4.5.3.1.3
constexpr qsizetype LongestLocalPart = 64;
constexpr qsizetype LongestHeaderText = 1'000;
constexpr qsizetype MostReferences = 20;
constexpr auto LineBreak = "\r\n";

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

Result<QString> headerText(const QString &text, const QString &field)
{
    const QString clean = sanitizeText(text);
    if (hasControls(clean)) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 contains a line break or another control character. Remove it.").arg(field));
    }
    if (clean.size() > LongestHeaderText)
        return fail(
            Error::Kind::Invalid,
            Words::tr("%1 has %2 characters; %3 are the most.").arg(field).arg(clean.size()).arg(LongestHeaderText));
    return clean;
}

bool isPlain(const QString &text)
{
    return text.size() <= LongestPlain && !text.contains(u"=?"_s) && !text.startsWith(QChar(u' '))
        && !text.endsWith(QChar(u' '))
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// RFC 2047, section 2 and 5: words of whole characters, white space between two of them means nothing.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray piece;
    const auto flush = [&] {
        if (piece.isEmpty())
            return;
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QByteArray character = QStringView(text).mid(at, length).toUtf8();
        if (piece.size() + character.size() > EncodedOctets)
            flush();
        piece += character;
        at += length;
    }
    flush();
    return words;
}

QByteArray unstructured(const QString &text)
{
    return isPlain(text) ? text.toLatin1() : encodedWords(text);
}

/// A display name: atoms where it has only such characters, quoted where that is enough, else encoded words.
QByteArray phrase(const QString &name)
{
    static const QRegularExpression atoms(u"^[A-Za-z0-9]+( [A-Za-z0-9]+)*$"_s);
    if (!isPlain(name))
        return encodedWords(name);
    if (atoms.match(name).hasMatch())
        return name.toLatin1();
    if (name.contains(QChar(u'"')) || name.contains(QChar(u'\\')))
        return encodedWords(name);
    return '"' + name.toLatin1() + '"';
}

QByteArray mailbox(const QString &name, const QByteArray &address)
{
    const QString shown = name.simplified();
    if (shown.isEmpty())
        return address;
    // The address goes on a line of its own: with a long name it would not fit.
    return phrase(shown) + "\r\n <" + address + '>';
}

bool isMessageId(const QString &id)
{
    // Not $: that fits before a line feed at the end as well.
    static const QRegularExpression form(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.\\[\\]:-]+\\z"_s);
    return id.size() <= 250 && form.match(id).hasMatch();
}

QByteArray base64Lines(const QString &text)
{
    QString body = sanitizeText(text);
    body.replace(QChar(u'\n'), QString::fromLatin1(LineBreak));
    const QByteArray encoded = body.toUtf8().toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / LineOctets * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += LineOctets)
        lines += encoded.mid(at, LineOctets) + LineBreak;
    return lines;
}

} // namespace

Result<QByteArray> MimeMessage::address(const QString &text)
{
    static const QRegularExpression local(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"_s);
    static const QRegularExpression domain(
        u"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$"_s);
    const QString wrong = Words::tr("“%1” is not an e-mail address that mail can be sent to.").arg(oneLine(text, 80));
    const qsizetype at = text.lastIndexOf(QChar(u'@'));
    if (at <= 0 || text.size() > LongestAddress || hasControls(text))
        return fail(Error::Kind::Invalid, wrong);
    const QString name = text.left(at);
    const QString host = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    if (name.size() > LongestLocalPart || !local.match(name).hasMatch() || !domain.match(host).hasMatch())
        return fail(Error::Kind::Invalid, wrong);
    return name.toLatin1() + '@' + host.toLatin1();
}

Result<QByteArray> MimeMessage::octets() const
{
    const auto recipient = address(to);
    if (!recipient)
        return fail(recipient.error());
    const auto name = headerText(toName, Words::tr("The customer's name"));
    if (!name)
        return fail(name.error());
    const auto title = headerText(subject, Words::tr("The subject"));
    if (!title)
        return fail(title.error());
    if (!isMessageId(messageId) || !isMessageId(effect + u"@effect"_s))
        return fail(Error::Kind::Bug, Words::tr("The message has no proper id."), messageId);
    const QByteArray content = base64Lines(body);
    if (content.size() > LongestBody)
        return fail(Error::Kind::Invalid, Words::tr("The answer is too long for an e-mail."));

    QByteArray mail;
    const auto field = [&mail](const char *fieldName, const QByteArray &value) {
        mail += fieldName + QByteArray(": ") + value + LineBreak;
    };
    field("Date",
          QLocale::c()
              .toString(QDateTime::fromMSecsSinceEpoch(date, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s)
              .toLatin1());
    if (!from.isEmpty()) {
        const auto sender = address(from);
        if (!sender)
            return fail(sender.error());
        field("From", *sender);
    }
    field("To", mailbox(*name, *recipient));
    field("Subject", unstructured(*title));
    field("Message-ID", '<' + messageId.toLatin1() + '>');
    QByteArrayList thread;
    for (const QString &id : references.mid(std::max<qsizetype>(0, references.size() - MostReferences))) {
        if (isMessageId(id))
            thread += '<' + id.toLatin1() + '>';
    }
    if (!thread.isEmpty()) {
        field("In-Reply-To", "\r\n " + thread.last());
        field("References", "\r\n " + thread.join("\r\n "));
    }
    field("X-Frontdesk-Effect", effect.toLatin1());
    field("MIME-Version", "1.0");
    field("Content-Type", "text/plain; charset=UTF-8");
    field("Content-Transfer-Encoding", "base64");
    return mail + LineBreak + content;
}

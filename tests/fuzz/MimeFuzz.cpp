#include "tests/fuzz/Fuzz.h"

#include "core/base/Text.h"
#include "core/mail/MimeMessage.h"

#include <cstdlib>

namespace {

const QByteArrayList Fields{"Date",
                            "From",
                            "To",
                            "Subject",
                            "Message-ID",
                            "In-Reply-To",
                            "References",
                            "X-Frontdesk-Effect",
                            "MIME-Version",
                            "Content-Type",
                            "Content-Transfer-Encoding"};
constexpr qsizetype LongestLine = 998; ///< RFC 5322, 2.1.1: an address or an id cannot be folded

} // namespace

const char *const FuzzedRows = "T09 IN7";

/// Recipient, name, subject, an older message's id and the body, a NUL between them: whatever they are, the mail has
/// our fields once each, one recipient, and no line that a server would cut or take for something else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList parts = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\0');
    const auto part = [&](qsizetype at) { return at < parts.size() ? QString::fromUtf8(parts[at]) : QString(); };
    MimeMessage message;
    message.to = part(0);
    message.toName = part(1);
    message.subject = part(2);
    message.references = {part(3), QStringLiteral("older@example.com")};
    message.body = part(4);
    message.messageId = QStringLiteral("run-1@frontdesk.invalid");
    message.effect = QStringLiteral("1-4");
    auto octets = message.octets();
    if (!octets) {
        // A recipient that is one, so that the rest is tried as well.
        message.to = QStringLiteral("ada@example.com");
        octets = message.octets();
    }
    if (!octets)
        return 0;
    const qsizetype end = octets->indexOf("\r\n\r\n");
    if (end < 0 || octets->count('\n') != octets->count("\r\n") || octets->count('\r') != octets->count('\n'))
        std::abort();
    QByteArrayList seen;
    for (const QByteArray &line : octets->left(end).replace("\r\n", "\n").split('\n')) {
        if (line.size() > LongestLine || line.trimmed().isEmpty())
            std::abort();
        if (line.startsWith(' '))
            continue;
        const QByteArray name = line.left(line.indexOf(':'));
        if (!Fields.contains(name) || seen.contains(name))
            std::abort();
        seen += name;
    }
    const QByteArray text = QByteArray::fromBase64(octets->mid(end + 4).replace("\r\n", ""));
    if (QString::fromUtf8(text) != sanitizeText(message.body).replace(QChar(u'\n'), QStringLiteral("\r\n")))
        std::abort();
    return 0;
}

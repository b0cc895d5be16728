#include "core/net/LoopbackRequest.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostParameters = 32;

bool isVisible(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
    });
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// application/x-www-form-urlencoded; nothing when an escape is cut or no hexadecimal number.
std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += char(high * 16 + low);
        i += 2;
    }
    return sanitizeUtf8(bytes);
}

bool readTarget(const QByteArray &target, LoopbackRequest *request)
{
    if (!target.startsWith('/') || !isVisible(target) || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    request->path = target.left(mark < 0 ? target.size() : mark);
    if (mark < 0)
        return true;
    const QByteArrayList parts = target.mid(mark + 1).split('&');
    if (parts.size() > MostParameters)
        return false;
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(part.left(equals < 0 ? part.size() : equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return false;
        request->query.append({*name, *value});
    }
    return true;
}

bool readField(const QByteArray &line, LoopbackRequest *request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)))
        return false; // also a folded line, which begins with white space
    if (line.left(colon).toLower() != "host")
        return true;
    const QByteArray host = line.mid(colon + 1).trimmed();
    if (!request->host.isEmpty() || !isVisible(host))
        return false;
    request->host = host;
    return true;
}

} // namespace

std::optional<QString> LoopbackRequest::only(const QString &name) const
{
    const auto found = std::find_if(query.begin(), query.end(), [&](const auto &pair) { return pair.first == name; });
    if (found == query.end() || count(name) != 1)
        return std::nullopt;
    return found->second;
}

int LoopbackRequest::count(const QString &name) const
{
    return int(std::count_if(query.begin(), query.end(), [&](const auto &pair) { return pair.first == name; }));
}

LoopbackRequest::Reading LoopbackRequest::read(const QByteArray &bytes, LoopbackRequest *request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype head = end < 0 ? bytes.size() : end;
    if (head > LongestHead || bytes.left(head).contains('\0'))
        return Reading::Bad;
    if (end < 0)
        return Reading::Incomplete;
    *request = {};
    QByteArrayList lines;
    for (qsizetype at = 0; at <= end;) {
        const qsizetype next = bytes.indexOf("\r\n", at);
        lines += bytes.mid(at, next - at);
        at = next + 2;
    }
    const QByteArrayList words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return Reading::Bad;
    request->method = words[0];
    if (!readTarget(words[1], request))
        return Reading::Bad;
    for (const QByteArray &line : lines) {
        if (line.contains('\r') || line.contains('\n') || !readField(line, request))
            return Reading::Bad;
    }
    return request->host.isEmpty() ? Reading::Bad : Reading::Complete;
}

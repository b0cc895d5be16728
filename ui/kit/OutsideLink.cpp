#include "ui/kit/OutsideLink.h"

#include "core/base/Text.h"
#include "ui/kit/Dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutsideLink)
};

constexpr qsizetype LongestLink = 2'000;
constexpr qsizetype LongestShown = 400;

std::optional<OutsideLink> pageLink(const QUrl &url)
{
    // As it is asked for: a name in look-alike letters stands as "xn--...".
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    return OutsideLink{url, host + port};
}

std::optional<OutsideLink> mailLink(const QUrl &url)
{
    static const QRegularExpression address(u"^[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    const QString to = url.path(QUrl::FullyDecoded);
    if (!address.match(to).hasMatch())
        return {};
    return OutsideLink{QUrl(u"mailto:"_s + to), to};
}

} // namespace

std::optional<OutsideLink> outsideLink(const QString &href)
{
    // A browser passes over what cannot be seen, and reads "\" as "/"; here such a link is none.
    const bool isPlain = std::none_of(href.begin(), href.end(), [](QChar c) {
        return c.isSpace() || c == u'\\' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (!isPlain || href.size() > LongestLink)
        return {};
    const QUrl url(href, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    if (url.scheme() == u"https"_s)
        return pageLink(url);
    return url.scheme() == u"mailto"_s ? mailLink(url) : std::nullopt;
}

void askToOpen(QWidget *parent, const OutsideLink &link, const std::function<void()> &failed)
{
    const bool isMail = link.url.scheme() == u"mailto"_s;
    const QString whole = isolated(oneLine(QString::fromLatin1(link.url.toEncoded()), LongestShown));
    const QString text = isMail
        ? Words::tr("It opens your e-mail program with a new message to %1.").arg(isolated(link.place))
        : Words::tr("It leads out of Frontdesk, to %1.").arg(isolated(link.place)) + u"\n\n"_s + whole;
    Dialogs::confirm(
        parent, {isMail ? Words::tr("Write to this address?") : Words::tr("Open this link?"), text, Words::tr("Open")},
        [link, failed] {
            if (!QDesktopServices::openUrl(link.url))
                failed();
        });
}

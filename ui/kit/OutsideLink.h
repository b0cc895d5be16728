#pragma once

#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

class QWidget;

/// A link that leads out of the program and may be followed when a person says so: a page (https) or an address to
/// write to (mailto), nothing else.
struct OutsideLink {
    QUrl url; ///< what is opened
    QString place; ///< where it really leads: the host as the network is asked for it, or the address

    friend bool operator==(const OutsideLink &, const OutsideLink &) = default;
};

/// Nothing for every other scheme, for what names a user, holds spaces or control characters, or is not written as a
/// link should be. Of a mailto link only the one address is kept.
std::optional<OutsideLink> outsideLink(const QString &href);

/// Asks, naming the place, and opens the link in the desktop's own program. `failed` is called when there is none.
void askToOpen(QWidget *parent, const OutsideLink &link, const std::function<void()> &failed);

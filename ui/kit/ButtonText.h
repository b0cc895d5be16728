#pragma once

#include <QString>

/// Qt reads "&" in a button's text as a mnemonic: "Approve & send" would answer to Alt+Space. Our buttons store the
/// escaped form and show the plain one.
namespace ButtonText {

inline QString escaped(QString text)
{
    return text.replace(QChar(u'&'), QString(2, QChar(u'&')));
}

inline QString shown(QString text)
{
    return text.replace(QString(2, QChar(u'&')), QString(QChar(u'&')));
}

} // namespace ButtonText

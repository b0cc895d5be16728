#pragma once

#include <QHash>
#include <QString>

/// E-mail addresses, phone and card numbers replaced by placeholders like "[email_1]" before a text leaves the machine,
/// and put back in what returns. One object for one request: the same value has the same placeholder throughout. What
/// looks like a placeholder already is replaced too, so nobody can write one that turns into another's number. A value.
class Masking
{
public:
    explicit Masking(bool isOn = true) : m_isOn(isOn) { }

    QString masked(const QString &text);
    /// The value behind "[email_1]"; the placeholder itself when there is none.
    QString restored(const QString &placeholder) const;
    /// Every placeholder in the text put back.
    QString restoredAll(const QString &text) const;
    bool isEmpty() const { return m_values.isEmpty(); }

private:
    QString placeholder(const QString &kind, const QString &value);

    bool m_isOn;
    QHash<QString, QString> m_values; ///< by placeholder
    QHash<QString, QString> m_placeholders; ///< by kind and value
};

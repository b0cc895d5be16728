#include "core/llm/Masking.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholders()
{
    static const QRegularExpression expression(u"\\[(?:email|phone|card|text)_\\d{1,4}\\]"_s);
    return expression;
}

/// The check digit of card numbers (ISO/IEC 7812-1, annex B), which most other long numbers do not have.
bool isCardNumber(const QString &digits)
{
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression date(u"^(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})"_s);
    static const QRegularExpression address(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    const qsizetype digits = digitsOf(text).size();
    if (digits < 7 || digits > 15 || date.match(text).hasMatch() || address.match(text).hasMatch())
        return false;
    // A bare run of digits is an order or an account more often than a telephone.
    return text.startsWith(QChar(u'+')) || text.startsWith(QChar(u'0')) || text.startsWith(QChar(u'('))
        || digitsOf(text).size() < text.size();
}

template <class IsOne, class Placeholder>
QString replaced(const QString &text, const QRegularExpression &expression, IsOne isOne, Placeholder placeholder)
{
    QString out;
    qsizetype at = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!isOne(match.captured()))
            continue;
        out += text.mid(at, match.capturedStart() - at);
        out += placeholder(match.captured());
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

} // namespace

QString Masking::masked(const QString &text)
{
    if (!m_isOn || text.isEmpty())
        return text;
    static const QRegularExpression email(
        u"[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63})+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression card(u"(?<![\\w_])\\d(?:[ -]?\\d){12,18}(?![\\w_])"_s);
    static const QRegularExpression phone(u"(?<![\\w.,/#_-])(?:\\+|\\()?\\d(?:[ ().\\-/]{0,3}\\d){6,14}(?![\\w_-])"_s);
    const auto any = [](const QString &) { return true; };
    const auto as = [this](const QString &kind) {
        return [this, kind](const QString &value) { return placeholder(kind, value); };
    };
    QString out = replaced(text, placeholders(), any, as(u"text"_s));
    out = replaced(out, email, any, as(u"email"_s));
    out = replaced(
        out, card, [](const QString &found) { return isCardNumber(digitsOf(found)); }, as(u"card"_s));
    return replaced(out, phone, isPhoneNumber, as(u"phone"_s));
}

QString Masking::placeholder(const QString &kind, const QString &value)
{
    QString &known = m_placeholders[kind + QChar(u' ') + value];
    if (known.isEmpty()) {
        known = u"[%1_%2]"_s.arg(kind).arg(m_placeholders.size());
        m_values.insert(known, value);
    }
    return known;
}

QString Masking::restored(const QString &placeholder) const
{
    return m_values.value(placeholder, placeholder);
}

QString Masking::restoredAll(const QString &text) const
{
    return replaced(
        text, placeholders(), [](const QString &) { return true; },
        [this](const QString &found) { return restored(found); });
}

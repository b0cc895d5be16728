#include "app/ctl/Command.h"

#include "core/base/Text.h"

#include <QFile>

using namespace Qt::StringLiterals;

Call::Call(const QCommandLineParser &parser, const QStringList &arguments, Services &services, const Output &output)
    : m_parser(parser)
    , m_arguments(arguments)
    , m_services(services)
    , m_output(output)
{ }

Result<qint64> Call::number(const QString &name, qint64 fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const qint64 value = option(name).toLongLong(&ok);
    if (!ok || value < 0)
        return ::fail(Error::Kind::Invalid, tr("--%1 needs a whole number, not “%2”.").arg(name, option(name)));
    return value;
}

Result<Customer> Call::customerOption()
{
    if (!has(u"customer"_s))
        return ::fail(Error::Kind::Invalid, tr("Name the customer: --customer with an id or an e-mail address."));
    return findCustomer(option(u"customer"_s));
}

Result<Customer> Call::findCustomer(const QString &who)
{
    return wait(store().read([who](Reader &reader) { return reader.findCustomer(who); }));
}

QString Call::text(const QString &argument)
{
    if (argument != u"-"_s)
        return sanitizeText(argument);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString text = sanitizeUtf8(input.readAll());
    if (text.endsWith(QChar(u'\n')))
        text.chop(1);
    return text;
}

void Call::done()
{
    Q_EMIT finished(0);
}

void Call::fail(const Error &error)
{
    m_output.error(error);
    Q_EMIT finished(1);
}

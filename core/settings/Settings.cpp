#include "core/settings/Settings.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// NAME=value, optionally quoted, with '#' comments and an optional "export": what people write into .env files.
QHash<QString, QString> parseEnvFile(const QByteArray &bytes)
{
    QHash<QString, QString> values;
    for (const QByteArray &raw : bytes.split('\n')) {
        QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u"export "_s))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(QChar(u'='));
        if (equals <= 0 || line.startsWith(QChar(u'#')))
            continue;
        QString value = line.mid(equals + 1).trimmed();
        const bool quoted = value.size() >= 2 && (value.front() == QChar(u'"') || value.front() == QChar(u'\''))
            && value.back() == value.front();
        if (quoted)
            value = value.mid(1, value.size() - 2);
        values.insert(line.left(equals).trimmed(), value);
    }
    return values;
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent) { }

void Settings::loadEnvironment(const QHash<QString, QString> &environment, const QByteArray &envFile)
{
    m_environment = parseEnvFile(envFile);
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        m_environment.insert(it.key(), it.value());
}

void Settings::loadWorkspace(const QHash<QString, QString> &values)
{
    const QHash<QString, QString> before = std::exchange(m_workspace, values);
    for (auto it = m_workspace.cbegin(); it != m_workspace.cend(); ++it) {
        if (before.value(it.key()) != it.value() || !before.contains(it.key()))
            Q_EMIT changed(it.key());
    }
}

void Settings::override(const QString &name, const QString &value)
{
    m_overrides.insert(name, value);
}

QString Settings::environment(const QString &name) const
{
    return m_environment.value(name);
}

std::optional<QString> Settings::find(const QString &name, const char *environment) const
{
    if (const auto it = m_overrides.constFind(name); it != m_overrides.cend())
        return *it;
    if (environment) {
        const auto it = m_environment.constFind(QString::fromLatin1(environment));
        if (it != m_environment.cend() && !it->isEmpty())
            return *it;
    }
    if (const auto it = m_workspace.constFind(name); it != m_workspace.cend())
        return *it;
    return std::nullopt;
}

Settings::Layer Settings::layerOf(const QString &name, const char *environment) const
{
    if (m_overrides.contains(name))
        return Layer::CommandLine;
    if (environment && !m_environment.value(QString::fromLatin1(environment)).isEmpty())
        return Layer::Environment;
    return m_workspace.contains(name) ? Layer::Workspace : Layer::Default;
}

void Settings::store(const QString &name, const QString &value)
{
    if (m_workspace.contains(name) && m_workspace.value(name) == value)
        return;
    m_workspace.insert(name, value);
    if (m_persist)
        m_persist(name, value);
    Q_EMIT changed(name);
}

QString Settings::encode(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString Settings::encode(int value)
{
    return QString::number(value);
}

QString Settings::encode(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString Settings::encode(const QString &value)
{
    return value;
}

bool Settings::decode(const QString &text, bool fallback)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true"_s || word == u"1"_s || word == u"yes"_s || word == u"on"_s)
        return true;
    if (word == u"false"_s || word == u"0"_s || word == u"no"_s || word == u"off"_s)
        return false;
    return fallback;
}

int Settings::decode(const QString &text, int fallback)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? value : fallback;
}

double Settings::decode(const QString &text, double fallback)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? value : fallback; // "nan" is a limit that nothing reaches
}

QString Settings::decode(const QString &text, const QString &)
{
    return text;
}

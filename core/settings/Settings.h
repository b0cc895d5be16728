#pragma once

#include "core/settings/Keys.h"

#include <QHash>
#include <QObject>
#include <QVariant>
#include <functional>
#include <optional>

/// Every setting by its typed key. Strongest first: command line, environment (a .env file below the real one),
/// workspace, default. Lives on the GUI thread; reading is a hash lookup. Secrets are not settings: see Secrets.
class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Layer { Default, Workspace, Environment, CommandLine };

    /// `persist` keeps a value in the workspace; called on every `set` and free to answer later.
    using Persist = std::function<void(const QString &name, const QString &value)>;

    explicit Settings(QObject *parent = nullptr);

    void setPersist(Persist persist) { m_persist = std::move(persist); }
    /// The process environment and, below it, `envFile` (lines NAME=value; missing file: nothing).
    void loadEnvironment(const QHash<QString, QString> &environment, const QByteArray &envFile);
    /// What the workspace holds, at start and whenever another window changed it; emits `changed` for what differs.
    void loadWorkspace(const QHash<QString, QString> &values);
    void override(const QString &name, const QString &value); ///< command line
    /// A raw variable of the environment or the .env file: for secrets, which are never kept as settings.
    QString environment(const QString &name) const;

    template <class T>
    T value(const SettingKey<T> &key) const
    {
        const auto text = find(QString(key.name), key.environment);
        return text ? decode(*text, key.fallback) : key.fallback;
    }

    template <class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        store(QString(key.name), encode(value));
    }

    template <class T>
    Layer layer(const SettingKey<T> &key) const
    {
        return layerOf(QString(key.name), key.environment);
    }

Q_SIGNALS:
    void changed(const QString &name);

private:
    std::optional<QString> find(const QString &name, const char *environment) const;
    Layer layerOf(const QString &name, const char *environment) const;
    void store(const QString &name, const QString &value);

    static QString encode(bool value);
    static QString encode(int value);
    static QString encode(double value);
    static QString encode(const QString &value);
    static bool decode(const QString &text, bool fallback);
    static int decode(const QString &text, int fallback);
    static double decode(const QString &text, double fallback);
    static QString decode(const QString &text, const QString &fallback);

    QHash<QString, QString> m_workspace;
    QHash<QString, QString> m_environment;
    QHash<QString, QString> m_overrides;
    Persist m_persist;
};

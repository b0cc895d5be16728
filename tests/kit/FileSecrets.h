#pragma once

#include "core/settings/Secrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>

/// An open keychain that outlives a process, for tests that kill theirs.
class FileSecrets : public Secrets
{
public:
    explicit FileSecrets(const QString &file) : m_file(file) { }

    QFuture<SecretRead> read(const QString &name, bool expected) override
    {
        const QJsonObject all = entries();
        if (!all.contains(name))
            return answered(SecretRead{expected ? SecretState::Locked : SecretState::Absent, {}, false, {}});
        return answered(SecretRead{SecretState::Available, all[name].toString().toLatin1(), false, {}});
    }

    QFuture<Result<SecretKept>> write(const QString &name, const QByteArray &value) override
    {
        QJsonObject all = entries();
        all.insert(name, QString::fromLatin1(value));
        store(all);
        return answered(Result<SecretKept>(SecretKept{}));
    }

    QFuture<Result<void>> remove(const QString &name) override
    {
        QJsonObject all = entries();
        all.remove(name);
        store(all);
        return answered(Result<void>());
    }

private:
    QJsonObject entries() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    void store(const QJsonObject &all) const
    {
        QSaveFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
            qFatal("the test's keychain cannot be written");
    }

    template <class T>
    static QFuture<T> answered(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    QString m_file;
};

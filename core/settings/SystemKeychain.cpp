#include "core/settings/SystemKeychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

Keychain::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keychain::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Keychain::Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Keychain::Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keychain::Outcome::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Keychain::Outcome::Failed;
}

/// A job deletes itself when it has finished. One that never does must not be deleted by us: the library still holds it
/// as the argument of a call under way.
void start(QKeychain::Job *job, const QString &name, const Keychain::Answered &answered)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answered](QKeychain::Job *finished) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        answered(
            {outcomeOf(finished->error()), reading ? reading->binaryData() : QByteArray(), finished->errorString()});
    });
    job->start();
}

} // namespace

QString SystemKeychain::service()
{
    return u"frontdesk"_s;
}

void SystemKeychain::read(const QString &name, const Answered &answered)
{
    start(new QKeychain::ReadPasswordJob(service()), name, answered);
}

void SystemKeychain::write(const QString &name, const QByteArray &value, const Answered &answered)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(value);
    start(job, name, answered);
}

void SystemKeychain::remove(const QString &name, const Answered &answered)
{
    start(new QKeychain::DeletePasswordJob(service()), name, answered);
}

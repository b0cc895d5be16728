#include "core/settings/KeychainSecrets.h"

#include "core/base/FaultPoint.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Outcome = Keychain::Outcome;

namespace {

const QString ProbeName = u"probe"_s;

QByteArray newProbe()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

template <class T>
void answer(QPromise<T> &promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace

KeychainSecrets::KeychainSecrets(std::unique_ptr<Keychain> keychain, int deadlineMs, QObject *parent)
    : Secrets(parent)
    , m_keychain(std::move(keychain))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, &KeychainSecrets::giveUp);
}

KeychainSecrets::~KeychainSecrets() = default;

QFuture<SecretRead> KeychainSecrets::read(const QString &name, bool expected)
{
    auto operation = std::make_unique<Operation>();
    operation->kind = Kind::Read;
    operation->name = name;
    operation->expected = expected;
    auto future = operation->reading.future();
    operation->reading.start();
    enqueue(std::move(operation));
    return future;
}

QFuture<Result<SecretKept>> KeychainSecrets::write(const QString &name, const QByteArray &value)
{
    auto operation = std::make_unique<Operation>();
    operation->kind = Kind::Write;
    operation->name = name;
    operation->value = value;
    auto future = operation->writing.future();
    operation->writing.start();
    enqueue(std::move(operation));
    return future;
}

QFuture<Result<void>> KeychainSecrets::remove(const QString &name)
{
    auto operation = std::make_unique<Operation>();
    operation->kind = Kind::Remove;
    operation->name = name;
    auto future = operation->removing.future();
    operation->removing.start();
    enqueue(std::move(operation));
    return future;
}

void KeychainSecrets::enqueue(std::unique_ptr<Operation> operation)
{
    m_queue.push_back(std::move(operation));
    if (!m_current)
        next();
}

void KeychainSecrets::next()
{
    if (m_queue.empty())
        return;
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    const QString name = m_current->name;
    if (m_current->kind == Kind::Remove)
        m_session.remove(name);
    if (m_current->kind == Kind::Read && m_session.contains(name)) {
        answerRead(SecretState::Available, m_session.value(name));
        return;
    }
    if (m_hung) {
        giveUp();
        return;
    }
    m_deadline.start();
    switch (m_current->kind) {
    case Kind::Read:
        m_keychain->read(name, then(&KeychainSecrets::haveRead));
        break;
    case Kind::Write:
        faultPoint("keychain.write");
        m_keychain->write(name, m_current->value, then(&KeychainSecrets::haveWritten));
        break;
    case Kind::Remove:
        m_keychain->remove(name, then(&KeychainSecrets::haveRemoved));
        break;
    }
}

Keychain::Answered KeychainSecrets::then(Step step)
{
    m_underWay = true;
    return [self = QPointer(this), step, job = ++m_job](const Keychain::Answer &answer) {
        if (!self || job != self->m_job)
            return;
        self->m_underWay = false;
        if (self->m_hung) {
            self->m_hung = false;
            Q_EMIT self->recovered();
            return;
        }
        (self.data()->*step)(answer);
    };
}

void KeychainSecrets::ended()
{
    m_deadline.stop();
    m_current.reset();
    next();
}

void KeychainSecrets::haveRead(const Keychain::Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Done:
        answerRead(SecretState::Available, answer.value);
        return;
    case Outcome::NotFound:
        answerRead(m_current->expected ? SecretState::Locked : SecretState::Absent);
        return;
    case Outcome::Denied:
        answerRead(SecretState::Locked);
        return;
    case Outcome::NoService:
    case Outcome::Failed:
        answerRead(SecretState::Unavailable);
        return;
    }
}

void KeychainSecrets::haveWritten(const Keychain::Answer &answer)
{
    if (answer.outcome == Outcome::Done) {
        faultPoint("keychain.written");
        m_keychain->read(m_current->name, then(&KeychainSecrets::haveReadBack));
        return;
    }
    keepForSession(answer.outcome == Outcome::Denied ? tr("The keychain is locked.")
                                                     : tr("There is no keychain on this computer that answers."));
}

void KeychainSecrets::haveReadBack(const Keychain::Answer &answer)
{
    if (answer.outcome == Outcome::Done && answer.value == m_current->value) {
        m_session.remove(m_current->name);
        answerWrite(SecretKept{});
        return;
    }
    answerWrite(fail(Error::Kind::Corrupt,
                     tr("The keychain did not give back what was put into it. Nothing was kept; check the keychain and "
                        "try again."),
                     answer.detail));
}

void KeychainSecrets::haveRemoved(const Keychain::Answer &answer)
{
    if (answer.outcome == Outcome::Done || answer.outcome == Outcome::NotFound) {
        m_keychain->read(m_current->name, then(&KeychainSecrets::haveLookedAfterwards));
        return;
    }
    answerRemove(fail(answer.outcome == Outcome::NoService ? Error::Kind::Offline : Error::Kind::Refused,
                      tr("The keychain did not remove the entry. Unlock it and try again."), answer.detail));
}

void KeychainSecrets::haveLookedAfterwards(const Keychain::Answer &answer)
{
    if (answer.outcome != Outcome::NotFound) {
        answerRemove(fail(Error::Kind::Refused, tr("The keychain did not remove the entry. Unlock it and try again."),
                          answer.detail));
        return;
    }
    m_probe = newProbe();
    m_keychain->write(ProbeName, m_probe, then(&KeychainSecrets::haveProbed));
}

void KeychainSecrets::haveProbed(const Keychain::Answer &answer)
{
    if (answer.outcome == Outcome::Done) {
        m_keychain->read(ProbeName, then(&KeychainSecrets::haveReadProbe));
        return;
    }
    answerRemove(fail(Error::Kind::Refused,
                      tr("The keychain is locked, so the entry may still be in it. Unlock it and try again."),
                      answer.detail));
}

void KeychainSecrets::haveReadProbe(const Keychain::Answer &answer)
{
    if (answer.outcome == Outcome::Done && answer.value == m_probe) {
        m_keychain->remove(ProbeName, then(&KeychainSecrets::haveClearedProbe));
        return;
    }
    answerRemove(fail(Error::Kind::Refused,
                      tr("The keychain does not keep what is put into it, so the entry may still be in it."),
                      answer.detail));
}

void KeychainSecrets::haveClearedProbe(const Keychain::Answer &)
{
    answerRemove({});
}

void KeychainSecrets::giveUp()
{
    m_hung = m_underWay;
    switch (m_current->kind) {
    case Kind::Read:
        answerRead(SecretState::Unavailable);
        return;
    case Kind::Write:
        keepForSession(tr("The keychain does not answer."));
        return;
    case Kind::Remove:
        answerRemove(fail(Error::Kind::Offline, tr("The keychain does not answer, so the entry may still be in it.")));
        return;
    }
}

void KeychainSecrets::answerRead(SecretState state, const QByteArray &value)
{
    SecretRead read{state, value, m_session.contains(m_current->name), {}};
    if (state == SecretState::Locked)
        read.message = tr("The keychain is locked or has lost the entry. Unlock it and try again.");
    else if (state == SecretState::Unavailable)
        read.message = tr("No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.");
    answer(m_current->reading, std::move(read));
    ended();
}

void KeychainSecrets::keepForSession(const QString &why)
{
    m_session.insert(m_current->name, m_current->value);
    answerWrite(SecretKept{false, why});
}

void KeychainSecrets::answerWrite(const Result<SecretKept> &kept)
{
    answer(m_current->writing, Result<SecretKept>(kept));
    ended();
}

void KeychainSecrets::answerRemove(const Result<void> &removed)
{
    answer(m_current->removing, Result<void>(removed));
    ended();
}

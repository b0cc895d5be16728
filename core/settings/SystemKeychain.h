#pragma once

#include "core/settings/Keychain.h"

/// The operating system's keychain through QtKeychain: the Secret Service on Linux. Plain-text fallbacks stay off.
class SystemKeychain : public Keychain
{
public:
    /// Under which the entries stand in the keychain.
    static QString service();

    void read(const QString &name, const Answered &answered) override;
    void write(const QString &name, const QByteArray &value, const Answered &answered) override;
    void remove(const QString &name, const Answered &answered) override;
};

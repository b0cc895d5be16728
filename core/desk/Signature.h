#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// Ed25519 signatures (RFC 8032), by OpenSSL. Keys and signatures are the raw bytes: 32 and 64 of them.
namespace Signature {

/// A new private key.
Result<QByteArray> newKey();
Result<QByteArray> publicKeyOf(const QByteArray &privateKey);
Result<QByteArray> sign(const QByteArray &privateKey, const QByteArray &message);
bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace Signature

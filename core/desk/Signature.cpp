#include "core/desk/Signature.h"

#include <QCoreApplication>
#include <memory>
#include <openssl/evp.h>

namespace {

constexpr qsizetype KeyBytes = 32;
constexpr qsizetype SignatureBytes = 64;

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key privateKeyFrom(const QByteArray &bytes)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, readable(bytes), std::size_t(bytes.size())));
}

tl::unexpected<Error> notMade(const char *detail)
{
    return fail(Error::Kind::Bug, QCoreApplication::translate("Signature", "The signature could not be made."),
                QString::fromLatin1(detail));
}

} // namespace

Result<QByteArray> Signature::newKey()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QByteArray bytes(KeyBytes, '\0');
    auto size = std::size_t(KeyBytes);
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), writable(bytes), &size) != 1)
        return notMade("keygen");
    return bytes;
}

Result<QByteArray> Signature::publicKeyOf(const QByteArray &privateKey)
{
    const Key key = privateKeyFrom(privateKey);
    QByteArray bytes(KeyBytes, '\0');
    auto size = std::size_t(KeyBytes);
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), writable(bytes), &size) != 1)
        return notMade("public key");
    return bytes;
}

Result<QByteArray> Signature::sign(const QByteArray &privateKey, const QByteArray &message)
{
    const Key key = privateKeyFrom(privateKey);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(SignatureBytes, '\0');
    auto size = std::size_t(SignatureBytes);
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), writable(signature), &size, readable(message), std::size_t(message.size()))
            != 1)
        return notMade("sign");
    return signature;
}

bool Signature::verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, readable(publicKey), std::size_t(publicKey.size())));
    const Context context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), readable(signature), std::size_t(signature.size()), readable(message),
                            std::size_t(message.size()))
        == 1;
}

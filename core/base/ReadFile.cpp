#include "core/base/ReadFile.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>
#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadFile)
};

constexpr qint64 Piece = 1024 * 1024;

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const QString shown = oneLine(path, 200);
    if (path.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("No file is named."));
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Error::Kind::Invalid, Words::tr("%1 is a folder; name a file.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(info.exists() ? Error::Kind::Refused : Error::Kind::NotFound,
                    Words::tr("%1 cannot be read: %2").arg(shown, file.errorString()));
    }
    QByteArray bytes;
    if (file.size() <= most) {
        // A pipe or a device has no size, and maybe no end.
        for (QByteArray piece = file.read(Piece); !piece.isEmpty() && bytes.size() <= most; piece = file.read(Piece))
            bytes += piece;
    }
    if (file.size() > most || bytes.size() > most) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is too large: %2 are the most. Give a part of it.")
                        .arg(shown, QLocale().formattedDataSize(most, 0)));
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Refused, Words::tr("%1 cannot be read: %2").arg(shown, file.errorString()));
    return bytes;
}

qsizetype firstLineNotUtf8(const QByteArray &bytes)
{
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size(); ++number) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(begin, end - begin));
        if (decoder.hasError())
            return number + 1;
        begin = end + 1;
    }
    return 0;
}

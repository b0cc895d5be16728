#include "core/base/SaveFile.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QSaveFile>

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("SaveFile", "%1 was not written: %2. Choose another place.")
                    .arg(isolated(path), file.errorString()));
}

bool commitWhole(QSaveFile &file)
{
    if (file.flush())
        return file.commit();
    file.cancelWriting(); // goes with the object
    return false;
}

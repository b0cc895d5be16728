#pragma once

#include <QIODevice>

/// A request body that can be read once. Since it cannot be rewound, Qt cannot send it a second time behind our back,
/// and having been read from tells that the server may have seen something.
class BodyDevice : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyDevice(QByteArray bytes, QObject *parent = nullptr);

    bool wasRead() const { return m_at > 0; }
    bool isSequential() const override { return true; }
    /// Qt rewinds a body in order to send it again; here it hears no, without QIODevice's warning.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

Q_SIGNALS:
    void firstRead();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

/// A browser as far as a sign-in needs one: opens a page and goes where it is sent.
class FakeBrowser : public QObject
{
    Q_OBJECT
public:
    QByteArray shown; ///< what it saw last
    QUrl last;

public Q_SLOTS:
    /// Also as a handler of QDesktopServices.
    void open(const QUrl &url)
    {
        QNetworkReply *reply = m_manager.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            shown = reply->readAll();
            last = reply->url();
            reply->deleteLater();
        });
    }

private:
    QNetworkAccessManager m_manager;
};

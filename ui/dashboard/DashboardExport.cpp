#include "ui/dashboard/DashboardExport.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/insight/DashboardCsv.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/Theme.h"

#include <QBuffer>
#include <QDate>
#include <QImage>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureScale = 2; ///< of the size on the screen, so that it is sharp in a slide

QString fileName(const QString &suffix)
{
    return u"dashboard-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix);
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

DashboardExport::DashboardExport(Desk &desk, QWidget &page) : m_desk(desk), m_page(page) { }

void DashboardExport::picture(QWidget &content)
{
    const auto render = [this, &content](const QString &file) {
        QImage picture(content.size() * PictureScale, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(PictureScale);
        picture.fill(theme().color(Role::Content));
        content.render(&picture);
        deliver(inBackground(pngOf, picture), this, [this, file](const QByteArray &bytes) { write(file, bytes); });
    };
    askWhereToSave(&m_page, tr("Export the dashboard as a picture"), fileName(u"png"_s), render);
}

void DashboardExport::table(const Dashboard &dashboard)
{
    const QByteArray csv = dashboardCsv(dashboard).toUtf8();
    askWhereToSave(&m_page, tr("Export the dashboard as a table"), fileName(u"csv"_s),
                   [this, csv](const QString &file) { write(file, csv); });
}

void DashboardExport::write(const QString &file, const QByteArray &bytes)
{
    deliver(Desk::saveFile(file, bytes), this, [this, file](const Result<void> &done) {
        if (done)
            Q_EMIT told(tr("Written to %1").arg(isolated(file)));
        else
            Q_EMIT failed(tr("The dashboard was not exported"), done.error());
    });
}

#include "ui/kit/Icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

using namespace Qt::StringLiterals;

// A resource in a static library has to be asked for by name, outside of any namespace.
static void loadIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

// In the order of Icon.
constexpr std::array<const char16_t *, IconCount> FileNames{
    u"activity", u"alert",   u"assistant", u"bell",         u"bolt",         u"book",          u"bookmark",
    u"chart",    u"chat",    u"check",     u"chevron-down", u"chevron-left", u"chevron-right", u"chevron-up",
    u"clock",    u"command", u"copy",      u"cross",        u"customer",     u"dashboard",     u"database",
    u"download", u"edit",    u"external",  u"eye",          u"file",         u"filter",        u"folder",
    u"globe",    u"inbox",   u"info",      u"keyboard",     u"link",         u"lock",          u"logo",
    u"mail",     u"minus",   u"moon",      u"more",         u"note",         u"offline",       u"paperclip",
    u"phone",    u"play",    u"plus",      u"refresh",      u"reply",        u"search",        u"send",
    u"settings", u"shield",  u"sort",      u"stop",         u"sun",          u"tag",           u"ticket",
    u"trash",    u"undo",    u"upload",    u"users",
};

bool mirrors(Icon name)
{
    switch (name) {
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::Send:
    case Icon::Undo:
    case Icon::Reply:
    case Icon::External:
        return true;
    default:
        return false;
    }
}

QByteArray fileOf(Icon name)
{
    static const bool loaded = (loadIconFiles(), true);
    Q_UNUSED(loaded)
    QFile file(u":/icons/%1.svg"_s.arg(QStringView(FileNames[size_t(name)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(Icon name, const QColor &color, const QSize &pixels, bool mirrored)
{
    QByteArray svg = fileOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return QPixmap::fromImage(mirrored ? std::move(image).mirrored(true, false) : std::move(image));
}

QPixmap cached(Icon name, const QColor &color, const QSize &pixels, bool mirrored)
{
    const QString key = u"frontdesk/%1/%2/%3x%4/%5"_s.arg(int(name))
                            .arg(color.rgba())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, pixels, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Asks the theme for the colour when it paints, so that no icon has to be set again after a change of theme.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon name, Role role) : m_name(name), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Role role = mode == QIcon::Disabled ? Role::Text3 : m_role;
        const bool mirrored = mirrors(m_name) && QApplication::isRightToLeft();
        QPixmap pixmap = cached(m_name, theme().color(role), size, mirrored);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"frontdesk"_s; }
    bool isNull() override { return false; }

private:
    Icon m_name;
    Role m_role;
};

} // namespace

QIcon icon(Icon name, Role role)
{
    return QIcon(new TintedIconEngine(name, role));
}

QPixmap iconPixmap(Icon name, Role role, int size, qreal devicePixelRatio, Qt::LayoutDirection direction)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = cached(name, theme().color(role), {pixels, pixels}, mirrors(name) && direction == Qt::RightToLeft);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &box, Icon name, Role role, int size)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    // On whole device pixels: a pixmap between them is smeared.
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    const QPointF corner(snap(box.x() + (box.width() - size) / 2.0), snap(box.y() + (box.height() - size) / 2.0));
    painter.drawPixmap(corner, iconPixmap(name, role, size, ratio, painter.layoutDirection()));
}

QIcon applicationIcon()
{
    loadIconFiles();
    QIcon mark;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        mark.addFile(u":/icons/frontdesk.svg"_s, {size, size});
    return mark;
}

#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>
#include <QWidget>

/// Every text that a widget and what is in it paints, read before it becomes pixels: a view's delegate says what it
/// shows here and nowhere else. Each piece is of one script, font and direction.
class Painted : public QPaintDevice
{
public:
    struct Piece {
        QString text;
        bool isRightToLeft = false;
    };

    explicit Painted(QWidget &widget) : m_size(widget.size()), m_engine(m_pieces)
    {
        widget.render(this, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }

    const QList<Piece> &pieces() const { return m_pieces; }
    QString text() const
    {
        QString all;
        for (const Piece &piece : m_pieces)
            all += piece.text + u'\n';
        return all;
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(QList<Piece> &pieces) : QPaintEngine(AllFeatures), m_pieces(pieces) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            m_pieces.append({item.text(), bool(item.renderFlags() & QTextItem::RightToLeft)});
        }
        Type type() const override { return User; }

    private:
        QList<Piece> &m_pieces;
    };

    QSize m_size;
    QList<Piece> m_pieces;
    mutable Engine m_engine;
};

#include "ui/kit/JsonView.h"

#include "ui/kit/JsonDelegate.h"
#include "ui/kit/JsonModel.h"
#include "ui/kit/Paint.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

QString indented(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return value.isString() ? value.toString() : value.toVariant().toString();
}

qsizetype compactSize(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size();
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).size() : 0;
}

} // namespace

JsonView::JsonView(QWidget *parent) : QTreeView(parent), m_model(new JsonModel(this))
{
    setModel(m_model);
    setItemDelegate(new JsonDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // JSON runs left to right in every language
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setIndentation(space(4));
    viewport()->setAutoFillBackground(false);
    dress(this, Type::Fixed);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        hideClosing(index, false);
        updateGeometry();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        hideClosing(index, true);
        updateGeometry();
    });
    // Members begin folded; their closing lines with them.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (m_model->index(row, 0, above).data(JsonModel::KindRole).toInt() == JsonModel::Closing)
                setRowHidden(row, above, true);
        }
    });
}

void JsonView::setJson(const QJsonValue &value)
{
    m_value = value;
    m_model->setValue(value);
    const QModelIndex root = m_model->index(0, 0);
    hideClosing(root, true);
    if (compactSize(value) <= FoldedFrom)
        openAll(root);
    updateGeometry();
}

void JsonView::openAll(const QModelIndex &container)
{
    if (!m_model->hasChildren(container))
        return;
    if (m_model->canFetchMore(container))
        m_model->fetchMore(container);
    expand(container);
    for (int row = 0; row < m_model->rowCount(container); ++row)
        openAll(m_model->index(row, 0, container));
}

void JsonView::hideClosing(const QModelIndex &container, bool hidden)
{
    const QModelIndex closing = container.siblingAtRow(container.row() + 1);
    if (closing.isValid() && closing.data(JsonModel::KindRole).toInt() == JsonModel::Closing)
        setRowHidden(closing.row(), closing.parent(), hidden);
}

QString JsonView::jsonText() const
{
    return indented(m_value);
}

void JsonView::copyAll() const
{
    QApplication::clipboard()->setText(jsonText());
}

void JsonView::setFitsLines(int lines)
{
    m_fitsLines = lines;
    updateGeometry();
}

int JsonView::openLines() const
{
    int lines = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && lines < m_fitsLines; index = indexBelow(index))
        ++lines;
    return lines;
}

QSize JsonView::sizeHint() const
{
    if (m_fitsLines <= 0)
        return QTreeView::sizeHint();
    const int line = sizeHintForRow(0);
    return {360, qMax(1, openLines()) * line + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height()};
}

QSize JsonView::minimumSizeHint() const
{
    return m_fitsLines > 0 ? QSize(120, sizeHintForRow(0) * 2) : QTreeView::minimumSizeHint();
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        const QVariant chosen = currentIndex().data(JsonModel::JsonRole);
        QApplication::clipboard()->setText(chosen.isValid() ? indented(QJsonValue::fromVariant(chosen)) : jsonText());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JsonView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void JsonView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model->hasChildren(index))
        return;
    const QRect box(rect.right() - indentation() + 1, rect.y(), indentation(), rect.height());
    paintIcon(*painter, box, isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight, Role::Text3, 11);
}

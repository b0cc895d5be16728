#include "ui/knowledge/ArticleTree.h"

#include "core/base/Text.h"
#include "ui/kit/Icons.h"

#include <QStandardItemModel>

namespace {

enum Roles { FileRole = Qt::UserRole, HeadingRole };

} // namespace

ArticleTree::ArticleTree(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Articles"));
    setModel(m_model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setIndentation(space(5));
    setExpandsOnDoubleClick(false);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(index.data(FileRole).toString(), index.data(HeadingRole).toString());
    });
}

void ArticleTree::setIndex(const KnowledgeIndex &index)
{
    QStringList expanded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isExpanded(m_model->index(row, 0)))
            expanded += m_model->item(row)->data(FileRole).toString();
    }
    const QSignalBlocker quiet(selectionModel());
    m_model->clear();
    for (const Article &article : index.articles()) {
        auto *item = new QStandardItem(icon(Icon::File), oneLine(article.file, 120));
        item->setData(article.file, FileRole);
        item->setToolTip(oneLine(article.title, 200));
        QString last;
        for (const Passage &passage : index.passagesOf(article.file)) {
            if (passage.heading == last || passage.heading == article.title)
                continue; // a further part of the same section
            last = passage.heading;
            auto *section = new QStandardItem(oneLine(passage.heading, 120));
            section->setData(article.file, FileRole);
            section->setData(passage.heading, HeadingRole);
            item->appendRow(section);
        }
        m_model->appendRow(item);
        setExpanded(item->index(), expanded.contains(article.file));
    }
}

void ArticleTree::showPlace(const QString &file, const QString &heading)
{
    const QSignalBlocker quiet(selectionModel());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(FileRole).toString() != file)
            continue;
        QModelIndex place = item->index();
        for (int section = 0; section < item->rowCount(); ++section) {
            if (item->child(section)->data(HeadingRole).toString() == heading)
                place = item->child(section)->index();
        }
        expand(item->index());
        setCurrentIndex(place);
        scrollTo(place);
        viewport()->update();
        return;
    }
}

#pragma once

#include "core/knowledge/KnowledgeIndex.h"

#include <QTreeView>

class QStandardItemModel;

/// The articles by file, each with its headings.
class ArticleTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ArticleTree(QWidget *parent = nullptr);

    void setIndex(const KnowledgeIndex &index);
    /// Marks where the reader is, without telling anybody.
    void showPlace(const QString &file, const QString &heading);

Q_SIGNALS:
    void chosen(const QString &file, const QString &heading);

private:
    QStandardItemModel *m_model;
};

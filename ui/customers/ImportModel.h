#pragma once

#include "core/desk/CustomerImport.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// What would become of each line of a file; all lines, or only those that are wrong.
class ImportModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPlan(const ImportPlan &plan);
    void showOnlyWrong(bool only);
    const ImportRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    ImportPlan m_plan;
    std::vector<std::size_t> m_shown; ///< places in the plan
    bool m_onlyWrong = false;
};

/// One line of the file: its number, what becomes of it, who it is, and what is wrong with it.
class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ImportDelegate(const ImportModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ImportModel &m_model;
};

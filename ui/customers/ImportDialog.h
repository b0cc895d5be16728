#pragma once

#include "core/base/Error.h"
#include "core/desk/CustomerImport.h"
#include "ui/kit/Dialog.h"

#include <memory>

class Desk;
class ImportModel;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
class RowList;

/// Customers from a CSV file: which column holds what, what would become of each line, and why a line is wrong. All
/// lines are taken or none; the report can be kept.
class ImportDialog : public Dialog
{
    Q_OBJECT
public:
    ImportDialog(Desk &desk, const ImportFilePtr &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const ImportPlan &plan);
    void failed(const QString &title, const Error &error);

private:
    QComboBox *addColumn(QFormLayout &form, const QString &name, int guessed, bool isRequired);
    ImportColumns columns() const;
    void plan();
    void showPlan(const ImportPlan &plan);
    void store();
    void keepReport();

    Desk &m_desk;
    ImportFilePtr m_file;
    ImportPlan m_plan;
    QComboBox *m_name;
    QComboBox *m_email;
    QComboBox *m_company;
    QCheckBox *m_updates;
    QCheckBox *m_onlyWrong;
    PlainLabel *m_summary;
    ImportModel *m_model;
    RowList *m_list;
    Button *m_report;
    Button *m_import;
    std::unique_ptr<QObject> m_planning; ///< receiver of the plan on its way; dropping it drops the plan
};

#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"
#include "ui/kit/Dialog.h"

#include <memory>

class CustomerModel;
class Desk;
class PlainLabel;
class QComboBox;
class QLineEdit;
class RowList;

/// Two entries for one person become one. The other entry is looked for, then the dialog shows what stays, what moves
/// and what goes before anything is done.
class MergeDialog : public Dialog
{
    Q_OBJECT
public:
    MergeDialog(Desk &desk, const Customer &kept, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(CustomerId kept);

private:
    void choose(const Customer &other);
    void fillChoices();
    Customer result() const;
    void readBelongings();
    void showPreview();
    void merge();

    Desk &m_desk;
    Customer m_kept;
    Customer m_other;
    CustomerBelongings m_moving;
    QLineEdit *m_search;
    CustomerModel *m_model;
    RowList *m_list;
    QComboBox *m_name;
    QComboBox *m_email;
    QComboBox *m_company;
    PlainLabel *m_preview;
    PlainLabel *m_problem;
    Button *m_merge;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being counted for the chosen one
};

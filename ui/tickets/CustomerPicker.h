#pragma once

#include "core/domain/Customer.h"

#include <QHash>
#include <QLineEdit>

class Desk;
class QStringListModel;

/// A field that finds a customer by name, e-mail address or company as it is typed.
class CustomerPicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerPicker(Desk &desk, QWidget *parent = nullptr);

    /// Who is named in the field; none while it names nobody.
    CustomerId customer() const;
    void setCustomer(CustomerId id, const QString &name, const QString &email);

private:
    static QString shownAs(const QString &name, const QString &email);
    void search(const QString &text);

    Desk &m_desk;
    QStringListModel *m_names;
    QHash<QString, CustomerId> m_found; ///< by what the list shows
};

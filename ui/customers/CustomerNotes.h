#pragma once

#include "core/base/Error.h"
#include "core/domain/Change.h"

#include <QWidget>
#include <functional>
#include <memory>

class Button;
class Desk;
class PlainEdit;
class WidgetList;

/// What colleagues wrote about a customer, newest first, and a field to add to it. Ctrl+Enter adds. What is typed stays
/// in the field until it is stored, and with its customer when another one is looked at.
class CustomerNotes : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerNotes(Desk &desk, QWidget *parent = nullptr);
    ~CustomerNotes() override;

    void show(CustomerId customer);
    void read();
    void focusField();

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void undoOffered(const QString &text, std::function<void()> undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove(const CustomerNote &note);
    void addRow(const CustomerNote &note);

    Desk &m_desk;
    CustomerId m_customer;
    QHash<CustomerId, QString> m_typed; ///< what was not stored, by customer
    PlainEdit *m_field;
    Button *m_add;
    WidgetList *m_list;
    std::unique_ptr<QObject> m_reading; ///< receiver of the notes on their way
};

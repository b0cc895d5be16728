#include "ui/tickets/CustomerPicker.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"

#include <QCompleter>
#include <QStringListModel>

namespace {

constexpr int MostShown = 20;

} // namespace

CustomerPicker::CustomerPicker(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Name, e-mail or company"));
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has filtered
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CustomerPicker::search);
    search({});
}

CustomerId CustomerPicker::customer() const
{
    return m_found.value(text());
}

void CustomerPicker::setCustomer(CustomerId id, const QString &name, const QString &email)
{
    m_found.insert(shownAs(name, email), id);
    setText(shownAs(name, email));
}

QString CustomerPicker::shownAs(const QString &name, const QString &email)
{
    return tr("%1 (%2)").arg(oneLine(name, 80), oneLine(email, 120));
}

void CustomerPicker::search(const QString &text)
{
    deliver(m_desk.customers(text, {}, MostShown), this, [this](const Result<Page<Customer>> &page) {
        if (!page)
            return;
        QStringList names;
        for (const Customer &customer : page->rows) {
            const QString name = shownAs(customer.name, customer.email);
            names += name;
            m_found.insert(name, customer.id);
        }
        m_names->setStringList(names);
        if (hasFocus() && !names.isEmpty() && !names.contains(this->text()))
            completer()->complete();
    });
}

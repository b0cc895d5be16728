#include "ui/customers/CustomerModel.h"

#include "core/base/Text.h"
#include "ui/kit/HealthWords.h"

namespace {

bool byName(const Customer &a, const Customer &b)
{
    return std::pair(foldText(a.name), a.id.value) < std::pair(foldText(b.name), b.id.value);
}

} // namespace

CustomerModel::CustomerModel(Source source, QObject *parent)
    : PagedModel(
        std::move(source), [](const Customer &customer) { return customer.id.value; }, byName, parent)
{ }

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    const Customer *customer = rowAt(index);
    if (!customer || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString words = tr("%1, %2").arg(oneLine(customer->name, 120), oneLine(customer->company, 120));
    const CustomerHealth *health = healthOf(customer->id);
    return health && role == Qt::AccessibleTextRole
        ? tr("%1, %2", "a customer and the health").arg(words, HealthWords::chip(health->status, health->score).text)
        : words;
}

void CustomerModel::setHealth(const std::vector<CustomerHealth> &healths)
{
    for (const CustomerHealth &health : healths) {
        m_health.insert(health.customer.id, health);
        if (const QModelIndex place = indexOf(health.customer.id.value); place.isValid())
            Q_EMIT dataChanged(place, place);
    }
}

const CustomerHealth *CustomerModel::healthOf(CustomerId id) const
{
    const auto found = m_health.constFind(id);
    return found == m_health.cend() ? nullptr : &*found;
}

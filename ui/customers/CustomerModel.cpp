#include "ui/customers/CustomerModel.h"

#include "core/base/Text.h"

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
    return tr("%1, %2").arg(oneLine(customer->name, 120), oneLine(customer->company, 120));
}

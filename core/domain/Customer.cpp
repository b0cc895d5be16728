#include "core/domain/Customer.h"

QString firstName(const Customer &customer)
{
    return customer.name.section(QChar(u' '), 0, 0, QString::SectionSkipEmpty);
}

#include "ui/kit/FormField.h"

#include "ui/kit/PlainLabel.h"

#include <QFormLayout>
#include <algorithm>

namespace {

constexpr int TallestOneLine = 48; ///< a taller field has its name at its first line

} // namespace

void addField(QFormLayout &form, const QString &name, QWidget *field, Type type)
{
    field->setAccessibleName(name);
    auto *label = new PlainLabel(name, type, Role::Text2);
    label->setMinimumHeight(std::min(field->sizeHint().height(), TallestOneLine));
    label->setBuddy(field);
    form.addRow(label, field);
}

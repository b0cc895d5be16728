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
    if (field->sizeHint().height() > TallestOneLine) {
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setContentsMargins(0, space(2), 0, 0);
    } else {
        label->setMinimumHeight(field->sizeHint().height());
    }
    label->setBuddy(field);
    form.addRow(label, field);
}

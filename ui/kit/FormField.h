#pragma once

#include "ui/kit/Theme.h"

class QFormLayout;
class QString;
class QWidget;

/// Adds a field with its name before it; the name is its accessible one, stands at the field's middle and gives it the
/// focus.
void addField(QFormLayout &form, const QString &name, QWidget *field, Type type = Type::Body);

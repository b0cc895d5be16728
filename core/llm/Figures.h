#pragma once

#include <QStringList>

/// Numbers that ask for something exact: "100 %", "$5", "49 dollars", "error 429", but not "12 people".
QStringList figuresOf(const QString &text);

/// The same without sums of money.
QStringList figuresBesidesSums(QString text);

bool isNumber(const QString &word);

/// "12", which may be of anything; not "1000", which is looked for by itself.
bool isCount(const QString &word);

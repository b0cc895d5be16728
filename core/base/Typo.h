#pragma once

#include <QStringView>

/// One letter wrong, left out or added, or two neighbours that changed places.
bool differsInOneLetter(QStringView a, QStringView b);

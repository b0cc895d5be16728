#pragma once

#include "core/settings/Keys.h"

/// The settings of the desktop around the window: tray, spelling.
namespace Keys {

using namespace Qt::StringLiterals;

inline const SettingKey<bool> Tray{"general/tray"_L1, true};
inline const SettingKey<bool> StayInTray{"general/stayInTray"_L1, false}; ///< closing the window leaves the program
inline const SettingKey<bool> SpellCheck{"composer/spellCheck"_L1, true};
inline const SettingKey<QString> SpellLanguage{"composer/spellLanguage"_L1, {}}; ///< "de_DE"; empty: the system's

} // namespace Keys

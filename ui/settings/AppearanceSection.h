#pragma once

#include "ui/settings/SettingsSection.h"

/// Colours, text size, motion, key hints: seen at once in every window.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);
};

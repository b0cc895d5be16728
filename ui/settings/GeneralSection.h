#pragma once

#include "ui/settings/SettingsSection.h"

class Desk;

/// Who the agent is and what counts as late.
class GeneralSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit GeneralSection(Desk &desk, QWidget *parent = nullptr);
};

#pragma once

#include "ui/settings/SettingsSection.h"

class Desk;

/// Gmail: whether answers may become drafts there, and through which client of Google's.
class GmailSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit GmailSection(Desk &desk, QWidget *parent = nullptr);
};

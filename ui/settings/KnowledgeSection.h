#pragma once

#include "ui/settings/SettingsSection.h"

class Desk;

/// Where the articles lie that answers come from.
class KnowledgeSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit KnowledgeSection(Desk &desk, QWidget *parent = nullptr);
};

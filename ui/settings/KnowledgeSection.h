#pragma once

#include "ui/kit/Theme.h"
#include "ui/settings/SettingsSection.h"

class Button;
class Desk;
class PlainLabel;
class QLineEdit;

/// Where the articles lie that answers come from. Another folder is read first and takes the place of the present one
/// when that is done; until then, and when it cannot be read, the present one answers.
class KnowledgeSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit KnowledgeSection(Desk &desk, QWidget *parent = nullptr);

private:
    void addFolder(QFormLayout *form);
    void chooseFolder();
    void open(const QString &folder);
    void keep();
    void showStored();
    void showServed();
    void showState(const QString &words, Role role, bool canRetry, bool canKeep);

    Desk &m_desk;
    QString m_asked; ///< the folder that is being read, or could not be
    QLineEdit *m_folder;
    PlainLabel *m_state;
    Button *m_again;
    Button *m_keep;
};

#pragma once

#include "core/base/Result.h"
#include "ui/kit/Shortcuts.h"
#include "ui/settings/SettingsSection.h"

class Button;
class IconButton;
class KeyField;

/// The keys of every command: pressed to change, given back their default, kept in a file and read from one. Keys that
/// another command has are taken from it only when the person says so.
class ShortcutsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ShortcutsSection(Settings &settings, QWidget *parent = nullptr);

private:
    void addKeys();
    void addFiles();
    void choose(ShortcutId id, const QKeySequence &keys);
    void keep(const KeyBindings &bindings);
    void showKeys();
    void exportTo(const QString &file);
    void importFrom(const QString &file);

    struct Row {
        ShortcutId id;
        KeyField *field;
        IconButton *reset;
    };
    QList<Row> m_rows;
    Button *m_resetAll;
};

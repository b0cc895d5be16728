#include "ui/settings/ShortcutsSection.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/SaveDialog.h"
#include "ui/settings/KeyField.h"

#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMap>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 64 * 1024;

QString textOf(ShortcutId id)
{
    return shortcuts().at(int(id)).text;
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, file.errorString());
    if (file.size() > LargestFile)
        return fail(Error::Kind::Invalid, ShortcutsSection::tr("The file is too large to hold shortcuts."));
    return file.readAll();
}

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return fail(Error::Kind::Refused, file.errorString());
    return {};
}

} // namespace

ShortcutsSection::ShortcutsSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Shortcuts"), settings, parent)
{
    addFiles();
    addKeys();
    follow(Keys::Shortcuts, this, [this] { showKeys(); });
}

void ShortcutsSection::addFiles()
{
    QFormLayout *files = addGroup(tr("Shortcuts"),
                                  tr("Choose a field and press the keys. Backspace takes them away. Single letters "
                                     "work while no text is typed."));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    auto *save = new Button(tr("Export…"));
    auto *load = new Button(tr("Import…"));
    m_resetAll = new Button(tr("Reset all"));
    for (Button *button : {save, load, m_resetAll})
        row->addWidget(button);
    row->addStretch();
    files->addRow(buttons);

    connect(m_resetAll, &QAbstractButton::clicked, this, [this] { keep({}); });
    connect(save, &QAbstractButton::clicked, this, [this] {
        askWhereToSave(
            this, tr("Export shortcuts"), u"frontdesk-shortcuts.json"_s,
            [this](const QString &path) { exportTo(path); }, tr("Shortcuts (*.json)"));
    });
    connect(load, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Import shortcuts"), {}, tr("Shortcuts (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ShortcutsSection::importFrom);
        dialog->open();
    });
}

void ShortcutsSection::addKeys()
{
    QStringList titles;
    QMap<QString, QList<Shortcut>> groups;
    for (const Shortcut &shortcut : shortcuts()) {
        if (!groups.contains(shortcut.group))
            titles += shortcut.group;
        groups[shortcut.group] += shortcut;
    }
    for (const QString &title : std::as_const(titles)) {
        QFormLayout *form = addGroup(title);
        for (const Shortcut &shortcut : std::as_const(groups[title])) {
            auto *both = new QWidget;
            auto *row = new QHBoxLayout(both);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(space(2));
            auto *field = new KeyField(both);
            field->setFixedWidth(fieldWidth() / 2);
            auto *reset = new IconButton(Icon::Undo, tr("Reset"), both);
            QSizePolicy policy = reset->sizePolicy();
            policy.setRetainSizeWhenHidden(true);
            reset->setSizePolicy(policy);
            row->addWidget(field);
            row->addWidget(reset);
            addRow(form, shortcut.text, both);
            both->setFocusProxy(field);
            both->setAccessibleName({});
            field->setAccessibleName(shortcut.text);
            reset->setAccessibleDescription(shortcut.text);
            const ShortcutId id = shortcut.id;
            connect(field, &KeyField::chosen, this, [this, id](const QKeySequence &keys) { choose(id, keys); });
            connect(reset, &QAbstractButton::clicked, this, [this, id] { choose(id, usualKeys(id)); });
            m_rows.append({id, field, reset});
        }
    }
}

void ShortcutsSection::showKeys()
{
    const auto stored = parseBindings(settings().value(Keys::Shortcuts).toUtf8());
    const KeyBindings bindings = stored ? *stored : KeyBindings();
    bool isChanged = false;
    for (const Row &row : std::as_const(m_rows)) {
        const QKeySequence keys = bindings.value(row.id, usualKeys(row.id));
        row.field->setKeys(keys);
        row.reset->setVisible(keys != usualKeys(row.id));
        isChanged = isChanged || keys != usualKeys(row.id);
    }
    m_resetAll->setDisabledReason(isChanged ? QString() : tr("All keys are the usual ones."));
}

void ShortcutsSection::choose(ShortcutId id, const QKeySequence &keys)
{
    if (areReservedKeys(keys)) {
        Dialogs::showError(window(), tr("These keys stay as they are"),
                           {Error::Kind::Refused,
                            tr("%1 is needed in text fields and to move around. Choose others.").arg(keyText(keys)),
                            {},
                            0});
        return;
    }
    KeyBindings bindings = keyBindings();
    const auto holder = shortcutWith(keys, id);
    bindings.insert(id, keys);
    if (!holder) {
        keep(bindings);
        return;
    }
    bindings.insert(*holder, {});
    Dialogs::confirm(window(),
                     {tr("%1 is taken").arg(keyText(keys)),
                      tr("%1 is the shortcut of “%2”. It would lose it.").arg(keyText(keys), textOf(*holder)),
                      tr("Take it")},
                     [this, bindings] { keep(bindings); });
}

void ShortcutsSection::keep(const KeyBindings &bindings)
{
    settings().set(Keys::Shortcuts, bindingsText(bindings));
    showKeys();
}

void ShortcutsSection::exportTo(const QString &file)
{
    deliver(inBackground(writeFile, file, bindingsText(keyBindings()).toUtf8()), this,
            [this](const Result<void> &written) {
                if (!written)
                    Dialogs::showError(window(), tr("The shortcuts were not exported"), written.error());
            });
}

void ShortcutsSection::importFrom(const QString &file)
{
    deliver(inBackground(readFile, file), this, [this](const Result<QByteArray> &bytes) {
        const auto bindings = bytes ? parseBindings(*bytes) : Result<KeyBindings>(fail(bytes.error()));
        if (bindings)
            keep(*bindings);
        else
            Dialogs::showError(window(), tr("The shortcuts were not imported"), bindings.error());
    });
}

#pragma once

#include "core/settings/Settings.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

/// One section of the settings: cards of rows, each row one setting. A change holds at once; a change made elsewhere
/// (another window, a command) moves the field; what the environment or the command line fixes is disabled and says by
/// what. Sections derive from this and add their rows in the constructor.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    /// `settings` outlives the section.
    SettingsSection(const QString &title, Settings &settings, QWidget *parent = nullptr);

    QString title() const { return m_title; }

protected:
    /// A value and how it reads.
    struct Choice {
        QString value;
        QString text;
    };

    Settings &settings() const { return m_settings; }

    /// A card with a title and a sentence; the rows go into the form it returns. Owned by the section.
    QFormLayout *addGroup(const QString &title, const QString &sentence = {});
    void addSwitch(QFormLayout *form, const QString &name, const SettingKey<bool> &key, const QString &hint = {});
    void addChoice(QFormLayout *form, const QString &name, const SettingKey<QString> &key, const QList<Choice> &choices,
                   const QString &hint = {});
    /// Trimmed and cleaned; kept when the field is left or Enter is pressed.
    void addText(QFormLayout *form, const QString &name, const SettingKey<QString> &key, const QString &placeholder,
                 int limit, const QString &hint = {});
    void addNumber(QFormLayout *form, const QString &name, const SettingKey<int> &key, int least, int most, int step,
                   const QString &unit, const QString &hint = {});
    /// A row with a field of the section's own. `hint` stands below it in a quieter tone.
    void addRow(QFormLayout *form, const QString &name, QWidget *field, const QString &hint = {});
    /// The same for a field that shows `key`: disabled with the reason when something stronger fixes it.
    template <class T>
    void addRow(QFormLayout *form, const QString &name, QWidget *field, const SettingKey<T> &key,
                const QString &hint = {})
    {
        const QString fixed = fixedBy(m_settings.layer(key), key.environment);
        field->setEnabled(fixed.isEmpty());
        addRow(form, name, field, fixed.isEmpty() ? hint : fixed);
    }
    /// Calls `show` now and whenever `key` changed.
    template <class T>
    void follow(const SettingKey<T> &key, QWidget *field, const std::function<void()> &show)
    {
        show();
        connect(&m_settings, &Settings::changed, field, [name = QString(key.name), show](const QString &changed) {
            if (changed == name)
                show();
        });
    }

    /// The usual width of a field at the current text size.
    static int fieldWidth();

private:
    QString fixedBy(Settings::Layer layer, const char *environment) const;

    QString m_title;
    Settings &m_settings;
    QVBoxLayout *m_groups;
};

#include "ui/settings/SettingsSection.h"

#include "core/base/Text.h"
#include "ui/kit/Card.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Switch.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

SettingsSection::SettingsSection(const QString &title, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_settings(settings)
    , m_groups(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(space(4));
}

int SettingsSection::fieldWidth()
{
    return 280 * theme().fontPercent() / 100;
}

QString SettingsSection::fixedBy(Settings::Layer layer, const char *environment) const
{
    if (layer == Settings::Layer::CommandLine)
        return tr("Set on the command line; it cannot be changed here.");
    if (layer == Settings::Layer::Environment)
        return tr("Set by %1 in the environment; it cannot be changed here.")
            .arg(isolated(QString::fromLatin1(environment)));
    return {};
}

QFormLayout *SettingsSection::addGroup(const QString &title, const QString &sentence)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    column->addWidget(new PlainLabel(title, Type::Title, Role::Text, card));
    if (!sentence.isEmpty()) {
        auto *words = new PlainLabel(sentence, Type::Small, Role::Text2, card);
        column->addWidget(words->wrapped());
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(5));
    form->setVerticalSpacing(space(2));
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column->addLayout(form);
    m_groups->addWidget(card);
    return form;
}

void SettingsSection::addRow(QFormLayout *form, const QString &name, QWidget *field, const QString &hint)
{
    addField(*form, name, field);
    // The fields of all cards stand in one column, also beside a long name.
    auto *label = qobject_cast<PlainLabel *>(form->labelForField(field));
    label->wrapped()->setFixedWidth(fieldWidth());
    if (hint.isEmpty())
        return;
    field->setAccessibleDescription(hint);
    auto *words = new PlainLabel(hint, Type::Small, Role::Text2);
    words->wrapped()->setMinimumWidth(fieldWidth());
    words->setContentsMargins(0, 0, 0, space(1)); // nearer to its own row than to the next
    form->addRow(words);
}

void SettingsSection::addSwitch(QFormLayout *form, const QString &name, const SettingKey<bool> &key,
                                const QString &hint)
{
    auto *field = new Switch(name);
    field->setLabelVisible(false);
    field->setCheckable(true);
    follow(key, field, [this, key, field] { field->setChecked(m_settings.value(key)); });
    connect(field, &QAbstractButton::clicked, this, [this, key](bool on) { m_settings.set(key, on); });
    addRow(form, name, field, key, hint);
}

void SettingsSection::addChoice(QFormLayout *form, const QString &name, const SettingKey<QString> &key,
                                const QList<Choice> &choices, const QString &hint)
{
    auto *field = new QComboBox;
    for (const Choice &choice : choices)
        field->addItem(choice.text, choice.value);
    field->setFixedWidth(std::max(fieldWidth(), field->sizeHint().width()));
    follow(key, field, [this, key, field] { field->setCurrentIndex(field->findData(m_settings.value(key))); });
    connect(field, &QComboBox::activated, this,
            [this, key, field] { m_settings.set(key, field->currentData().toString()); });
    addRow(form, name, field, key, hint);
}

void SettingsSection::addText(QFormLayout *form, const QString &name, const SettingKey<QString> &key,
                              const QString &placeholder, int limit, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setFixedWidth(fieldWidth());
    field->setMaxLength(limit);
    field->setPlaceholderText(placeholder);
    follow(key, field, [this, key, field] {
        if (!field->hasFocus()) // what is being typed is not overwritten
            field->setText(m_settings.value(key));
    });
    connect(field, &QLineEdit::editingFinished, this, [this, key, field] {
        const QString text = sanitizeText(field->text()).trimmed();
        if (text != m_settings.value(key))
            m_settings.set(key, text);
    });
    addRow(form, name, field, key, hint);
}

void SettingsSection::addNumber(QFormLayout *form, const QString &name, const SettingKey<int> &key, int least, int most,
                                int step, const QString &unit, const QString &hint)
{
    auto *field = new QSpinBox;
    field->setFixedWidth(fieldWidth());
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setSuffix(unit);
    field->setKeyboardTracking(false);
    follow(key, field, [this, key, field] { field->setValue(m_settings.value(key)); });
    connect(field, &QSpinBox::valueChanged, this, [this, key](int value) {
        if (value != m_settings.value(key))
            m_settings.set(key, value);
    });
    addRow(form, name, field, key, hint);
}

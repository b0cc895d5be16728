#include "ui/activity/ArgumentsForm.h"

#include "core/base/Text.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLine = 250; ///< longer texts get more than one line
constexpr int TextHeight = 84;

/// "ticket_id" -> "Ticket id": names of arguments are the protocol's.
QString fieldName(const QString &name)
{
    QString words = QString(name).replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

ArgumentsForm::ArgumentsForm(const QJsonObject &schema, const QJsonObject &arguments, QWidget *parent)
    : QWidget(parent)
    , m_given(arguments)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, space(1), 0, 0);
    form->setVerticalSpacing(space(1));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    QStringList names = properties.keys();
    std::stable_partition(names.begin(), names.end(), [&](const QString &name) { return required.contains(name); });
    for (const QString &name : std::as_const(names))
        add(name, properties.value(name).toObject(), arguments.value(name), required.contains(name));
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
}

void ArgumentsForm::add(const QString &name, const QJsonObject &property, const QJsonValue &value, bool required)
{
    auto &form = *static_cast<QFormLayout *>(layout());
    Field field{name, required, {}};
    QWidget *widget = nullptr;
    if (const QJsonArray choices = property.value("enum"_L1).toArray(); !choices.isEmpty()) {
        auto *box = new QComboBox(this);
        if (!required && value.isUndefined())
            box->addItem(tr("not given"), QString());
        for (const QJsonValue &choice : choices)
            box->addItem(fieldName(choice.toString()), choice.toString());
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        connect(box, &QComboBox::currentIndexChanged, this, &ArgumentsForm::changed);
        field.value = [box] { return QJsonValue(box->currentData().toString()); };
        widget = box;
    } else if (property.value("type"_L1).toString() == u"integer"_s) {
        auto *line = new QLineEdit(value.isDouble() ? QString::number(value.toInteger()) : QString(), this);
        connect(line, &QLineEdit::textChanged, this, &ArgumentsForm::changed);
        field.value = [line] {
            bool isNumber = false;
            const qint64 number = line->text().trimmed().toLongLong(&isNumber);
            return isNumber ? QJsonValue(number) : QJsonValue(line->text()); // the schema says what is wrong
        };
        widget = line;
    } else if (property.value("maxLength"_L1).toInt(LongestLine) > LongestLine) {
        auto *text = new PlainEdit(this);
        text->setPlainText(displayText(value.toString()));
        text->setTabChangesFocus(true);
        text->setFixedHeight(TextHeight);
        connect(text, &QPlainTextEdit::textChanged, this, &ArgumentsForm::changed);
        // Breaks that were only drawn must not be stored.
        field.value = [text, shown = text->toPlainText(), given = value.toString()] {
            const QString now = text->toPlainText();
            return QJsonValue(now == shown ? given : now);
        };
        widget = text;
    } else {
        auto *line = new QLineEdit(oneLine(value.toString(), LongestLine), this);
        line->setCursorPosition(0);
        connect(line, &QLineEdit::textChanged, this, &ArgumentsForm::changed);
        field.value = [line] { return QJsonValue(line->text()); };
        widget = line;
    }
    addField(form, fieldName(name), widget, Type::Small);
    if (!m_first)
        m_first = widget;
    m_fields += field;
}

QJsonObject ArgumentsForm::arguments() const
{
    QJsonObject arguments = m_given;
    for (const Field &field : m_fields) {
        const QJsonValue value = field.value();
        // An optional one that is left empty is not given at all.
        if (!field.required && value.isString() && value.toString().isEmpty())
            arguments.remove(field.name);
        else
            arguments.insert(field.name, value);
    }
    return arguments;
}

void ArgumentsForm::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ArgumentsForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>
#include <functional>

class PlainLabel;

/// The arguments of a proposed action as fields, made from the tool's schema: a choice for an enumeration, a line or a
/// few lines for text, a number. What does not fit is said below while it is typed.
class ArgumentsForm : public QWidget
{
    Q_OBJECT
public:
    ArgumentsForm(const QJsonObject &schema, const QJsonObject &arguments, QWidget *parent = nullptr);

    QJsonObject arguments() const;
    void setProblem(const QString &words);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void add(const QString &name, const QJsonObject &property, const QJsonValue &value, bool required);

    struct Field {
        QString name;
        bool required = false;
        std::function<QJsonValue()> value;
    };

    QJsonObject m_given; ///< what the schema has no field for stays
    QList<Field> m_fields;
    QWidget *m_first = nullptr;
    PlainLabel *m_problem;
};

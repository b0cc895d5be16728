#include "ui/customers/CustomerNotes.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WidgetList.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldLines = 3;

} // namespace

CustomerNotes::CustomerNotes(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *frame = new Card(this);
    frame->setGround(Role::Sunken, Role::Border);
    frame->setRadius(Radius::Field);
    m_field = new PlainEdit(frame);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->viewport()->setAutoFillBackground(false);
    m_field->setAccessibleName(tr("New note"));
    m_field->setPlaceholderText(tr("What colleagues should know. The customer never sees it."));
    m_field->setTabChangesFocus(true);
    m_field->setLongest(LongestCustomerNote);
    m_field->setFixedHeight(QFontMetrics(theme().font(Type::Body)).lineSpacing() * FieldLines + space(5));
    m_field->installEventFilter(this);
    m_add = new Button(tr("Add note"), Button::Look::Normal, this);
    m_add->setDisabledReason(tr("Write something first"));
    m_list = new WidgetList(tr("Notes"), this);
    m_list->setSpacing(space(1));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    inside->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(2), 0, space(2), 0);
    row->setSpacing(space(2));
    row->addWidget(frame, 1);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(row);
    column->addWidget(m_list);
    connect(m_add, &QPushButton::clicked, this, &CustomerNotes::add);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setDisabledReason(m_field->toPlainText().trimmed().isEmpty() ? tr("Write something first") : QString());
    });
}

CustomerNotes::~CustomerNotes() = default;

void CustomerNotes::show(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_typed.insert(m_customer, m_field->toPlainText());
    m_customer = customer;
    m_field->setPlainText(m_typed.take(customer));
    m_list->clear();
}

void CustomerNotes::read()
{
    m_reading = std::make_unique<QObject>();
    deliver(m_desk.customerNotes(m_customer), m_reading.get(), [this](const Result<std::vector<CustomerNote>> &notes) {
        if (!notes) {
            Q_EMIT failed(tr("The notes cannot be read"), notes.error());
            return;
        }
        m_list->clear();
        for (const CustomerNote &note : *notes)
            addRow(note);
    });
}

void CustomerNotes::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void CustomerNotes::addRow(const CustomerNote &note)
{
    auto *row = new WidgetListRow;
    const QString when = TimeText::stamp(note.createdAt, m_desk.clock().nowMs());
    row->setAccessibleName(tr("%1, %2: %3").arg(oneLine(note.author, 60), when, oneLine(note.body, 200)));
    auto *text = new PlainLabel(note.body, Type::Body, Role::Text, row);
    text->wrapped()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *who = new PlainLabel(oneLine(note.author, 60) + u" · "_s + when, Type::Caption, Role::Text3, row);
    who->setToolTip(TimeText::exact(note.createdAt));
    auto *remove = new IconButton(Icon::Cross, tr("Remove note"), row);
    remove->setExtent(20);
    connect(remove, &QAbstractButton::clicked, this, [this, note] { this->remove(note); });
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(text);
    column->addWidget(who);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space(2), space(1), space(2), space(1));
    line->addLayout(column, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_list->addRow(row);
}

void CustomerNotes::add()
{
    const QString text = m_field->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    m_add->setDisabledReason(tr("The note is being stored"));
    deliver(m_desk.addCustomerNote(m_customer, text), this,
            [this, text, customer = m_customer](const Result<NoteId> &stored) {
                m_add->setDisabledReason({});
                if (!stored) {
                    Q_EMIT failed(tr("The note was not stored"), stored.error());
                    return;
                }
                if (customer == m_customer && m_field->toPlainText() == text)
                    m_field->clear();
                else if (m_typed.value(customer) == text)
                    m_typed.remove(customer);
            });
}

void CustomerNotes::remove(const CustomerNote &note)
{
    deliver(m_desk.removeCustomerNote(note.id), this, [this, note](const Result<void> &removed) {
        if (!removed) {
            Q_EMIT failed(tr("The note was not removed"), removed.error());
            return;
        }
        Q_EMIT undoOffered(tr("Note removed"), [this, note] {
            deliver(m_desk.restoreCustomerNote(note), this, [this](const Result<NoteId> &back) {
                if (!back)
                    Q_EMIT failed(tr("The note did not come back"), back.error());
            });
        });
    });
}

bool CustomerNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

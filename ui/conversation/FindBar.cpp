#include "ui/conversation/FindBar.h"

#include "ui/kit/IconButton.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ReadingMargins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace {

constexpr int TypingMs = 120;
constexpr int LongestQuery = 200;

} // namespace

FindBar::FindBar(QWidget *parent) : Surface(Role::Panel, Surface::Bottom, parent)
{
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Find in conversation"));
    m_field->setPlaceholderText(tr("Find in conversation"));
    m_field->setMaxLength(LongestQuery);
    m_field->installEventFilter(this);
    m_place = new PlainLabel({}, Type::Small, Role::Text3, this);
    auto *older = new IconButton(Icon::ChevronUp, tr("Older"), this);
    auto *newer = new IconButton(Icon::ChevronDown, tr("Newer"), this);
    auto *close = new IconButton(Icon::Cross, tr("Close find"), this);
    auto *row = new QHBoxLayout(this);
    setReadingMargins(row, space(5), space(1), space(4), space(1));
    row->setSpacing(space(2));
    row->addWidget(m_field, 1);
    row->addWidget(m_place);
    row->addWidget(older);
    row->addWidget(newer);
    row->addWidget(close);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(older, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(newer, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!text().isEmpty())
        Q_EMIT searched(text());
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setPlace(int at, int count)
{
    if (text().trimmed().isEmpty())
        m_place->setText({});
    else
        m_place->setText(count == 0 ? tr("Not found") : tr("%1 of %2").arg(at).arg(count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    switch (pressed->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive()) {
            m_typing.stop();
            Q_EMIT searched(text());
        } else {
            Q_EMIT stepped(pressed->modifiers() & Qt::ShiftModifier ? -1 : 1);
        }
        return true;
    default:
        return false;
    }
}

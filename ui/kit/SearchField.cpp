#include "ui/kit/SearchField.h"

#include "ui/kit/IconButton.h"
#include "ui/kit/Paint.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/TokenChip.h"
#include "ui/kit/TokenCompleter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int IconRoom = 34;
constexpr qsizetype LongestQuery = 500; ///< what is pasted beyond this is no search

const QRegularExpression &finishedToken()
{
    static const QRegularExpression pattern(u"(?:^|(?<=\\s))(\\w+):(\"[^\"]+\"|[^\\s\"]+)(\\s|$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

SearchField::SearchField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_edit(new QLineEdit(this))
    , m_clear(new IconButton(Icon::Cross, tr("Clear"), this))
{
    setReadingMargins(m_row, IconRoom, 0, space(2), 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);

    m_edit->setFrame(false); // ours is drawn around the tokens too; a line edit without frame draws no ground
    m_edit->setMaxLength(LongestQuery);
    m_edit->setAccessibleName(name);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->installEventFilter(this);
    dress(m_edit, Type::Body);
    m_clear->setExtent(20);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    m_clear->setCursor(Qt::ArrowCursor);

    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { takeFinishedTokens(false); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        selectLastChip(false);
        refresh();
        Q_EMIT textChanged(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        takeFinishedTokens(true);
        Q_EMIT submitted();
    });
    refresh();
}

void SearchField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SearchField::setKeys(const QStringList &keys)
{
    m_keys = keys;
}

void SearchField::setHint(const QString &keys)
{
    m_hint = keys;
    update();
}

void SearchField::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

QList<SearchField::Token> SearchField::tokens() const
{
    QList<Token> tokens;
    for (const TokenChip *chip : m_chips)
        tokens.append(chip->token());
    return tokens;
}

void SearchField::setTokens(const QList<Token> &wanted)
{
    if (wanted == tokens())
        return;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Token &token : wanted)
        insertChip(token);
    refresh();
    Q_EMIT tokensChanged();
}

void SearchField::removeToken(const Token &token)
{
    for (TokenChip *chip : std::as_const(m_chips)) {
        if (chip->token() == token) {
            removeChip(chip);
            return;
        }
    }
}

void SearchField::clear()
{
    m_edit->clear();
    setTokens({});
}

QString SearchField::query() const
{
    QStringList words;
    for (const Token &token : tokens()) {
        const bool isQuoted = token.value.contains(u' ');
        words += token.key + u':' + (isQuoted ? u'"' + token.value + u'"' : token.value);
    }
    if (!text().isEmpty())
        words += text();
    return words.join(u' ');
}

void SearchField::setQuery(const QString &query)
{
    if (query == this->query())
        return;
    qDeleteAll(m_chips);
    m_chips.clear();
    {
        const QSignalBlocker quiet(m_edit); // one change, told once
        m_edit->setText(query);
    }
    takeFinishedTokens(true);
    refresh();
    Q_EMIT tokensChanged();
}

void SearchField::setCompletions(std::function<QStringList(const QString &key)> values)
{
    if (!m_completer) {
        m_completer = new TokenCompleter(this);
        m_edit->setCompleter(m_completer);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString &text) { m_completer->offer(text, m_keys); });
        connect(
            m_completer, &TokenCompleter::completed, this, [this] { takeFinishedTokens(false); },
            Qt::QueuedConnection); // the line edit takes the text after this signal
    }
    m_completer->setValues(std::move(values));
}

void SearchField::insertChip(const Token &token)
{
    auto *chip = new TokenChip(token, this);
    m_row->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { removeChip(chip); });
}

void SearchField::removeChip(TokenChip *chip)
{
    m_lastSelected = false;
    m_chips.removeOne(chip);
    m_row->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // we may be inside its clicked()
    refresh();
    Q_EMIT tokensChanged();
}

void SearchField::selectLastChip(bool selected)
{
    m_lastSelected = selected && !m_chips.isEmpty();
    for (TokenChip *chip : std::as_const(m_chips))
        chip->setSelected(m_lastSelected && chip == m_chips.last());
}

void SearchField::takeFinishedTokens(bool all)
{
    if (m_keys.isEmpty())
        return;
    QString rest = m_edit->text();
    QList<Token> found;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = finishedToken().match(rest, from);
        if (!match.hasMatch())
            break;
        const bool finished = all || !match.captured(3).isEmpty();
        const QString key = match.captured(1).toLower();
        if (!finished || !m_keys.contains(key)) {
            from = match.capturedEnd(2);
            continue;
        }
        QString value = match.captured(2);
        if (value.startsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        found.append({key, value});
        from = match.capturedStart(0);
        rest.remove(from, match.capturedLength(0));
    }
    if (found.isEmpty())
        return;
    const QList<Token> before = tokens();
    for (const Token &token : std::as_const(found)) {
        if (!tokens().contains(token))
            insertChip(token);
    }
    m_edit->setText(all ? rest.trimmed() : rest);
    refresh();
    if (tokens() != before)
        Q_EMIT tokensChanged();
}

void SearchField::refresh()
{
    m_clear->setVisible(!m_edit->text().isEmpty() || !m_chips.isEmpty());
    update();
}

bool SearchField::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Backspace: {
        const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
        if (!atStart || m_chips.isEmpty())
            return false;
        if (m_lastSelected)
            removeChip(m_chips.last());
        else
            selectLastChip(true);
        return true;
    }
    case Qt::Key_Escape:
        if (m_lastSelected)
            selectLastChip(false);
        else if (!m_edit->text().isEmpty())
            m_edit->clear();
        else if (!m_chips.isEmpty())
            setTokens({});
        else
            Q_EMIT dismissed();
        return true;
    case Qt::Key_Down:
        if (modifiers & ~Qt::KeypadModifier)
            return false;
        Q_EMIT leftDownwards();
        return true;
    default:
        selectLastChip(false);
        return false;
    }
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // Esc is ours before it is the window's "one step back"
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const auto *pressed = static_cast<QKeyEvent *>(event);
            if (keyPressed(pressed->key(), pressed->modifiers()))
                return true;
        } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            // As a line edit keeps what is selected in it: another window on top is no change of mind.
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            const bool isLeft = event->type() == QEvent::FocusOut && reason != Qt::ActiveWindowFocusReason
                && reason != Qt::PopupFocusReason;
            if (isLeft)
                selectLastChip(false);
            update();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QSize SearchField::sizeHint() const
{
    return {280, theme().boxHeight(Type::Body, 34)};
}

QSize SearchField::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool focused = m_edit->hasFocus();
    Role ground = m_outlined ? Role::Content : Role::Sunken;
    if (m_outlined && theme().isDark())
        ground = Role::Sunken;
    Paint::card(painter, rect(), ground, Role::Border, Radius::Field);
    if (focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().color(Role::AccentText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, place(QRect(0, 0, IconRoom, height())), Icon::Search, Role::Text3);
    const bool hinted = !m_hint.isEmpty() && theme().showsKeyCaps() && !focused && m_edit->text().isEmpty()
        && !m_clear->isVisibleTo(this);
    if (hinted) {
        const QSize cap = Paint::keyCapSize(m_hint);
        const QRect box(width() - cap.width() - space(2), (height() - cap.height()) / 2, cap.width(), cap.height());
        Paint::keyCap(painter, place(box), m_hint);
    }
}

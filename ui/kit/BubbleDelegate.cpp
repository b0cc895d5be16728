#include "ui/kit/BubbleDelegate.h"

#include "core/base/Text.h"
#include "ui/kit/BubbleText.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/SourceLinks.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WholeTextDialog.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 12;
constexpr int Side = 20;
constexpr int Between = 10;
constexpr int Widest = 470;
constexpr int RingGap = 4;

int captionHeight()
{
    return QFontMetrics(theme().font(Type::Caption)).height();
}

int dayHeight()
{
    return captionHeight() + 2 * Between;
}

QString fileText(const Attachment &file)
{
    return oneLine(file.name, 60) + u" · "_s + QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeSIFormat);
}

QString wholeText(const Message &message)
{
    return BubbleDelegate::tr("Show all %n character(s)", nullptr, int(message.body.size()));
}

QFont wholeFont()
{
    return theme().font(Type::Small, QFont::DemiBold);
}

int linkHeight()
{
    return QFontMetrics(theme().font(Type::Small)).height() + 4;
}

} // namespace

struct BubbleDelegate::Shape {
    BubbleText text;
    std::vector<Citation> sources;
    QRect day; ///< empty unless the message starts one
    QRect unread; ///< empty unless it is the first unread one
    QRect bubble;
    QRect words;
    QRect whole; ///< "Show all"; empty when all is shown
    QRect title; ///< of a private note
    std::vector<QRect> links; ///< one per source, below its label
    QRect label; ///< "Sources used:"
    std::vector<QRect> files; ///< one per attachment
    QRect meta;
    int height = 0; ///< of the whole row
};

BubbleDelegate::BubbleDelegate(const MessageModel &model, Reader reader, QWidget *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_reader(reader)
{
    connect(&theme(), &Theme::themeChanged, this, [this] { m_heights.clear(); });
}

bool BubbleDelegate::isOwn(const Message &message) const
{
    return (message.direction == Direction::Inbound) == (m_reader == Reader::Customer);
}

QString BubbleDelegate::metaOf(const Message &message) const
{
    QStringList parts;
    if (message.direction != Direction::Inbound)
        parts += oneLine(message.author, 60);
    parts += TimeText::clock(message.createdAt);
    if (message.delivery == u"automatic"_s)
        parts += tr("automatic answer");
    else if (m_reader == Reader::Agent && message.delivery == u"edited"_s)
        parts += tr("edited draft");
    else if (m_reader == Reader::Agent && message.delivery == u"approved"_s)
        parts += tr("approved");
    if (message.direction == Direction::Note)
        parts += tr("only your team sees this");
    if (m_reader == Reader::Agent && message.direction == Direction::Inbound && message.channel == Channel::Email)
        parts += tr("Email");
    return parts.join(u" · "_s);
}

Role BubbleDelegate::groundOf(const Message &message) const
{
    if (message.direction == Direction::Note)
        return Role::NoteSoft;
    if (isOwn(message))
        return m_reader == Reader::Customer ? Role::Accent : Role::OutBubble;
    return theme().isDark() ? Role::Hover : Role::Sunken;
}

BubbleDelegate::Shape BubbleDelegate::shapeOf(const Message &message, const QRect &row, int number,
                                              Qt::LayoutDirection direction) const
{
    const int room = qMin(Widest, (row.width() - 2 * Side) * 72 / 100) - 2 * Padding;
    auto sources = sourcesFromText(message.sourcesJson);
    const QString body = sources.empty() ? message.body : withoutSourcesLine(message.body).trimmed();
    if (body == message.body)
        sources.clear(); // the text no longer names them
    Shape shape{BubbleText(body, room), std::move(sources), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 0};

    const bool isNote = message.direction == Direction::Note;
    int width =
        qMax(shape.text.size().width(), QFontMetrics(theme().font(Type::Caption)).horizontalAdvance(metaOf(message)));
    const QFontMetrics small(theme().font(Type::Small));
    for (const Citation &source : shape.sources)
        width = qMax(width, small.horizontalAdvance(sourceText(source)) + 2);
    if (BubbleText::isCapped(body))
        width = qMax(width, QFontMetrics(wholeFont()).horizontalAdvance(wholeText(message)) + 2);
    for (const Attachment &file : message.attachments)
        width = qMax(width, small.horizontalAdvance(fileText(file)) + IconSize::Inline + space(1) + 2);
    if (isNote)
        width = qMax(width, small.horizontalAdvance(tr("Private note")) + IconSize::Inline + space(2));
    width = qMin(room, width);

    int top = row.top() + Between / 2;
    for (QRect *line : {m_model.startsDay(number) ? &shape.day : nullptr,
                        message.id == m_model.firstUnread() ? &shape.unread : nullptr}) {
        if (!line)
            continue;
        *line = QRect(row.left() + Side, top, row.width() - 2 * Side, dayHeight());
        top += dayHeight();
    }
    const int left = isOwn(message) ? row.right() - Side - width - 2 * Padding : row.left() + Side;
    int y = top + Padding - 4;
    const auto line = [&](int height) {
        const QRect rect(left + Padding, y, width, height);
        y += height;
        return rect;
    };
    if (isNote)
        shape.title = line(linkHeight());
    shape.words = line(shape.text.size().height());
    if (BubbleText::isCapped(body))
        shape.whole = line(linkHeight());
    if (!shape.sources.empty()) {
        y += space(2);
        shape.label = line(linkHeight());
        for (std::size_t i = 0; i < shape.sources.size(); ++i)
            shape.links.push_back(line(linkHeight()));
    }
    if (!message.attachments.empty())
        y += space(1);
    for (std::size_t i = 0; i < message.attachments.size(); ++i)
        shape.files.push_back(line(linkHeight()));
    y += 2;
    shape.meta = line(captionHeight());
    shape.bubble = QRect(left, top, width + 2 * Padding, y - top + Padding - 4);
    shape.height = shape.bubble.bottom() + 1 - row.top() + Between / 2;
    if (direction == Qt::RightToLeft) {
        for (QRect *rect : {&shape.bubble, &shape.words, &shape.whole, &shape.title, &shape.label, &shape.meta})
            *rect = QStyle::visualRect(direction, row, *rect);
        for (std::vector<QRect> *lines : {&shape.links, &shape.files}) {
            for (QRect &link : *lines)
                link = QStyle::visualRect(direction, row, link);
        }
    }
    return shape;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Message *message = m_model.messageAt(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!message || !view)
        return {};
    const int width = view->viewport()->width();
    // A message that no longer starts its day (older ones came before it), or was the first unread one, is another
    // height.
    const qint64 key = message->id.value * 4 + (m_model.startsDay(index.row()) ? 1 : 0)
        + (message->id == m_model.firstUnread() ? 2 : 0);
    return {width, m_heights.height(key, width, [&] {
                return shapeOf(*message, QRect(0, 0, width, 1), index.row(), Qt::LeftToRight).height;
            })};
}

void BubbleDelegate::paintLine(QPainter &painter, const QRect &rect, const QString &words, Role role) const
{
    const int width = QFontMetrics(theme().font(Type::Caption)).horizontalAdvance(words) + 2 * space(3);
    const int middle = rect.center().y();
    const int gapLeft = rect.center().x() - width / 2;
    const Role line = role == Role::Text3 ? Role::Border : role;
    Paint::hairline(painter, QPointF(rect.left(), middle), QPointF(gapLeft, middle), line);
    Paint::hairline(painter, QPointF(gapLeft + width, middle), QPointF(rect.right(), middle), line);
    Paint::text(painter, rect, words, theme().font(Type::Caption), role, Qt::AlignCenter);
}

void BubbleDelegate::openWhole(const QModelIndex &index) const
{
    const Message *message = m_model.messageAt(index);
    if (!message || !BubbleText::isCapped(message->body))
        return;
    const QString who =
        isOwn(*message) && m_reader == Reader::Customer ? tr("Your message") : oneLine(message->author, 60);
    auto *dialog = new WholeTextDialog(who, message->body, static_cast<QWidget *>(parent())->window());
    dialog->open();
}

void BubbleDelegate::setSought(const QString &words, MessageId current)
{
    m_sought = words;
    m_soughtAt = current;
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Message *message = m_model.messageAt(index);
    if (!message)
        return;
    Shape shape = shapeOf(*message, option.rect, index.row(), option.direction);
    if (!m_sought.isEmpty())
        shape.text.mark(m_sought);
    const bool isOurs = isOwn(*message);
    const bool isOnAccent = groundOf(*message) == Role::Accent;
    const bool isNote = message->direction == Direction::Note;
    if (!shape.day.isEmpty())
        paintLine(*painter, shape.day, TimeText::day(message->createdAt, m_model.nowMs()), Role::Text3);
    if (!shape.unread.isEmpty())
        paintLine(*painter, shape.unread, tr("New"), Role::AccentText);
    Paint::bubble(*painter, shape.bubble, groundOf(*message),
                  isNote ? std::optional<Role>(Role::NoteLine) : std::nullopt, isNote ? Qt::DashLine : Qt::SolidLine,
                  isOurs);
    if (message->id == m_soughtAt && !(option.state & QStyle::State_HasFocus))
        Paint::focusRing(*painter, shape.bubble, Radius::Bubble);
    if (isNote) {
        const QRect glyph(shape.title.left(), shape.title.top(), IconSize::Inline, shape.title.height());
        paintIcon(*painter, glyph, Icon::Lock, Role::NoteText, IconSize::Inline);
        Paint::text(*painter, shape.title.adjusted(IconSize::Inline + space(1), 0, 0, 0), tr("Private note"),
                    theme().font(Type::Small, QFont::DemiBold), Role::NoteText);
    }
    painter->save();
    painter->setPen(theme().color(isOnAccent ? Role::OnAccent : Role::Text));
    shape.text.draw(*painter, shape.words.topLeft());
    painter->restore();
    if (!shape.whole.isEmpty())
        Paint::text(*painter, shape.whole, wholeText(*message), wholeFont(),
                    isOnAccent ? Role::OnAccent : Role::AccentText);
    if (!shape.sources.empty()) {
        Paint::text(*painter, shape.label, tr("Sources used:"), theme().font(Type::Small), Role::Text2);
        for (std::size_t i = 0; i < shape.sources.size(); ++i)
            Paint::text(*painter, shape.links[i], sourceText(shape.sources[i]), theme().font(Type::Small),
                        m_reader == Reader::Agent ? Role::AccentText : Role::Text2);
    }
    for (std::size_t i = 0; i < shape.files.size(); ++i) {
        const Role ink = isOnAccent ? Role::OnAccent : Role::AccentText;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect line = shape.files[i];
        const QRect glyph(isMirrored ? line.right() - IconSize::Inline : line.left(), line.top(), IconSize::Inline,
                          line.height());
        const int lead = IconSize::Inline + space(1);
        paintIcon(*painter, glyph, Icon::Paperclip, ink, IconSize::Inline);
        Paint::text(*painter, isMirrored ? line.adjusted(0, 0, -lead, 0) : line.adjusted(lead, 0, 0, 0),
                    fileText(message->attachments[i]), theme().font(Type::Small), ink);
    }
    Paint::text(*painter, shape.meta, metaOf(*message), theme().font(Type::Caption),
                isOnAccent ? Role::OnAccent : Role::Text2,
                (isOurs ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, shape.bubble.adjusted(-RingGap, -RingGap, RingGap, RingGap), Radius::Bubble);
}

bool BubbleDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const Message *message = m_model.messageAt(index);
    if (!message || event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const Shape shape = shapeOf(*message, option.rect, index.row(), option.direction);
    for (std::size_t i = 0; i < shape.files.size(); ++i) {
        if (shape.files[i].contains(at)) {
            Q_EMIT attachmentActivated(message->attachments[i]);
            return true;
        }
    }
    if (shape.whole.contains(at)) {
        openWhole(index);
        return true;
    }
    for (std::size_t i = 0; m_reader == Reader::Agent && i < shape.links.size(); ++i) {
        if (shape.links[i].contains(at)) {
            Q_EMIT sourceActivated(shape.sources[i]);
            return true;
        }
    }
    return false;
}

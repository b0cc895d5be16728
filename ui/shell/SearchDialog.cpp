#include "ui/shell/SearchDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 40;
constexpr int TypingMs = 120;
constexpr int LongestQuery = 500;
constexpr int SnippetRole = Qt::UserRole + 1;
constexpr int IconRole = Qt::UserRole + 2;

Icon iconFor(const QString &kind)
{
    if (kind == u"ticket"_s)
        return Icon::Ticket;
    if (kind == u"customer"_s)
        return Icon::Customer;
    return kind == u"article"_s ? Icon::Book : Icon::Chat;
}

class HitRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, theme().boxHeight(Type::Body, 50)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        Paint::row(*painter, option.rect, option.state & QStyle::State_Selected,
                   option.state & QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(space(3), space(1), -space(3), -space(1));
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        paintIcon(*painter, place(QRect(box.left(), box.top(), IconSize::Control, box.height())),
                  Icon(index.data(IconRole).toInt()), Role::Text2);
        const int left = box.left() + IconSize::Control + space(3);
        const int half = box.height() / 2;
        Paint::text(*painter, place(QRect(left, box.top(), box.right() - left, half)), index.data().toString(),
                    theme().font(Type::BodyStrong), Role::Text);
        Paint::text(*painter, place(QRect(left, box.top() + half, box.right() - left, half)),
                    index.data(SnippetRole).toString(), theme().font(Type::Small), Role::Text2);
    }
};

} // namespace

SearchDialog::SearchDialog(Desk &desk, QWidget *parent) : Dialog(tr("Search everything"), parent), m_desk(desk)
{
    setObjectName(u"searchDialog"_s);
    resize(640, 560);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setPlaceholderText(tr("Messages, tickets, customers, articles"));
    m_field->setMaxLength(LongestQuery);
    m_field->installEventFilter(this);
    m_state = new PlainLabel({}, Type::Small, Role::Text3, this);
    m_model = new QStandardItemModel(this);
    m_list = new RowList(tr("Found"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitRow(m_list));
    body()->addWidget(m_field);
    body()->addWidget(m_state);
    body()->addWidget(m_list, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &SearchDialog::search);
    connect(m_list, &QAbstractItemView::clicked, this, &SearchDialog::choose);
    addCloseButton(tr("Close"));
    m_field->setFocus();
}

void SearchDialog::search()
{
    m_reading = std::make_unique<QObject>();
    if (m_field->text().trimmed().isEmpty()) {
        showHits({});
        m_state->setText({});
        return;
    }
    deliver(m_desk.search(m_field->text(), MostHits), m_reading.get(),
            [this](const Result<std::vector<SearchHit>> &hits) {
                if (hits)
                    showHits(*hits);
                else
                    m_state->setText(hits.error().message);
            });
}

void SearchDialog::showHits(const std::vector<SearchHit> &hits)
{
    m_hits = hits;
    m_model->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QStandardItem(oneLine(hit.title, 200));
        item->setData(oneLine(hit.snippet, 300), SnippetRole);
        item->setData(int(iconFor(hit.kind)), IconRole);
        item->setData(tr("%1: %2").arg(hit.kind, oneLine(hit.title, 200)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_state->setText(hits.empty() ? tr("Nothing found") : tr("%n found", nullptr, int(hits.size())));
    moveCurrent(*m_list, 0);
}

void SearchDialog::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const SearchHit hit = m_hits[std::size_t(row)];
    accept();
    Q_EMIT chosen(hit);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(*m_list, 1);
        return true;
    case Qt::Key_Up:
        moveCurrent(*m_list, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

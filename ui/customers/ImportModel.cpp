#include "ui/customers/ImportModel.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberWidth = 48;

ChipText chipOf(ImportRow::Outcome outcome)
{
    switch (outcome) {
    case ImportRow::Outcome::New:
        return {ImportModel::tr("New"), Tone::Green};
    case ImportRow::Outcome::Update:
        return {ImportModel::tr("Update"), Tone::Accent};
    case ImportRow::Outcome::Known:
        return {ImportModel::tr("Known"), Tone::Neutral};
    case ImportRow::Outcome::Wrong:
        return {ImportModel::tr("Wrong"), Tone::Red};
    }
    return {};
}

int chipRoom()
{
    int widest = 0;
    for (const auto outcome :
         {ImportRow::Outcome::New, ImportRow::Outcome::Update, ImportRow::Outcome::Known, ImportRow::Outcome::Wrong})
        widest = std::max(widest, Paint::chipSize(chipOf(outcome)).width());
    return widest + space(3);
}

} // namespace

void ImportModel::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    choose();
}

void ImportModel::showOnlyWrong(bool only)
{
    m_onlyWrong = only;
    choose();
}

void ImportModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (!m_onlyWrong || m_plan.rows[i].outcome == ImportRow::Outcome::Wrong)
            m_shown.push_back(i);
    }
    endResetModel();
}

const ImportRow *ImportModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_plan.rows[m_shown[std::size_t(index.row())]] : nullptr;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const ImportRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("Line %1, %2: %3, %4. %5")
            .arg(row->line)
            .arg(chipOf(row->outcome).text, oneLine(row->customer.name, 80), oneLine(row->customer.email, 120),
                 oneLine(row->problem, 300));
    if (role == Qt::ToolTipRole && !row->problem.isEmpty())
        return oneLine(row->problem, 300);
    return {};
}

ImportDelegate::ImportDelegate(const ImportModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{ }

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight(RowKind::Tree) + space(1)};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ImportRow *row = m_model.rowAt(index);
    if (!row)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(space(2), 0, -space(2), 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, box, QRect(box.left() + x, box.top(), width, box.height()));
    };
    const QFont small = theme().font(Type::Small);
    Paint::text(*painter, place(0, NumberWidth), QString::number(row->line), small, Role::Text3);
    const ChipText chip = chipOf(row->outcome);
    const QSize size = Paint::chipSize(chip);
    QRect chipBox = place(NumberWidth, size.width());
    Paint::chip(*painter, QRect(chipBox.left(), chipBox.center().y() - size.height() / 2, size.width(), size.height()),
                chip);
    const int left = NumberWidth + chipRoom();
    const int room = box.width() - left;
    const int who = room * 2 / 5;
    const QString company = oneLine(row->customer.company, 80);
    const QString name = oneLine(row->customer.name, 80);
    Paint::text(*painter, place(left, who - space(2)), company.isEmpty() ? name : name + u" · "_s + company,
                theme().font(Type::Body), Role::Text);
    const bool isWrong = row->outcome == ImportRow::Outcome::Wrong;
    Paint::text(*painter, place(left + who, room - who),
                isWrong ? oneLine(row->problem, 300) : oneLine(row->customer.email, 160), small,
                isWrong ? Role::RedText : Role::Text2);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
}

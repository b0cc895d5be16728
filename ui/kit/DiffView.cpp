#include "ui/kit/DiffView.h"

#include "core/base/Text.h"

#include <QTextCharFormat>
#include <QTextCursor>
#include <algorithm>

namespace {

constexpr qsizetype LongestCompared = 20'000;

} // namespace

DiffView::DiffView(QWidget *parent) : TextView(parent) { }

void DiffView::setTexts(const QString &before, const QString &after)
{
    m_parts = wordDiff(displayText(before, LongestCompared), displayText(after, LongestCompared));
    m_changes = int(std::count_if(m_parts.begin(), m_parts.end(),
                                  [](const DiffPart &part) { return part.kind != DiffPart::Same; }));
    setCapped(before.size() > LongestCompared || after.size() > LongestCompared);
    setAccessibleDescription(m_changes == 0 ? tr("No changes") : tr("%n change(s)", nullptr, m_changes));
    restyle();
}

void DiffView::restyle()
{
    clear();
    QTextCursor cursor(document());
    for (const DiffPart &part : m_parts) {
        QTextCharFormat format;
        format.setForeground(theme().color(Role::Text));
        if (part.kind == DiffPart::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(theme().color(Role::RedText));
            format.setBackground(theme().color(Role::RedSoft));
        } else if (part.kind == DiffPart::Added) {
            format.setFontUnderline(true);
            format.setForeground(theme().color(Role::GreenText));
            format.setBackground(theme().color(Role::GreenSoft));
        }
        cursor.insertText(part.text, format);
    }
    TextView::restyle();
    moveCursor(QTextCursor::Start);
}

#include "ui/conversation/ConversationDocument.h"

#include "core/base/Text.h"
#include "ui/kit/TimeText.h"

#include <QCoreApplication>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

class Paper
{
    Q_DECLARE_TR_FUNCTIONS(ConversationDocument)
public:
    explicit Paper(QTextDocument &document) : m_cursor(&document)
    {
        QFont font;
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Color Emoji"_s});
        font.setPointSizeF(10);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
    }

    void line(const QString &text, qreal points, int weight, qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        if (!m_isFirst)
            m_cursor.insertBlock(block, letters);
        else
            m_cursor.mergeBlockFormat(block);
        m_isFirst = false;
        m_cursor.insertText(text, letters);
    }

    void message(const Message &message)
    {
        const QString how = message.delivery == u"automatic"_s ? tr(" · answered automatically") : QString();
        line(isolated(message.author) + u" · "_s + TimeText::exact(message.createdAt, QLocale()) + how, 8.5,
             QFont::DemiBold, 14);
        line(displayText(message.body, LongestMessage), 10, QFont::Normal, 2);
    }

    void head(const ConversationRow &row, const QString &printedAt)
    {
        const QString subject = row.conversation.subject;
        line(subject.isEmpty() ? tr("Conversation with %1").arg(isolated(row.customerName)) : oneLine(subject, 300), 16,
             QFont::DemiBold, 0);
        line(u"%1 · %2 · %3"_s.arg(isolated(row.customerName), isolated(row.customerEmail), isolated(row.company)), 10,
             QFont::Normal, 4);
        line(tr("Printed %1. Private notes are left out.").arg(printedAt), 8.5, QFont::Normal, 2);
    }

private:
    static constexpr qsizetype LongestMessage = 100'000;

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> conversationDocument(const ConversationRow &row, const std::vector<Message> &oldestFirst,
                                                    const QString &printedAt)
{
    auto document = std::make_unique<QTextDocument>();
    Paper paper(*document);
    paper.head(row, printedAt);
    for (const Message &message : oldestFirst) {
        if (message.direction != Direction::Note)
            paper.message(message);
    }
    return document;
}

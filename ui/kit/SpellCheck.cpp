#include "ui/kit/SpellCheck.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "ui/kit/Hunspell.h"
#include "ui/kit/Theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTextBlock>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

const QString LearnedWords = u"spelling/words"_s;
constexpr qsizetype LongestBlock = 20'000; ///< a pasted log is nobody's prose

} // namespace

SpellCheck::SpellCheck(QPlainTextEdit *field) : QSyntaxHighlighter(field), m_field(field)
{
    field->viewport()->installEventFilter(this);
    field->installEventFilter(this);
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, &SpellCheck::cursorMoved);
}

SpellCheck::~SpellCheck() = default;

void SpellCheck::setActive(bool active, const QString &locale)
{
    m_loading.reset();
    m_dictionary.reset();
    if (!active) {
        setDocument(nullptr);
        return;
    }
    m_loading = std::make_unique<QObject>();
    const QStringList learned = QSettings().value(LearnedWords).toStringList();
    deliver(inBackground([locale, learned] {
                auto dictionary = Hunspell::forLocale(locale);
                for (const QString &word : learned) {
                    if (dictionary)
                        dictionary->add(word);
                }
                return dictionary;
            }),
            m_loading.get(), [this](const std::shared_ptr<Hunspell> &dictionary) {
                m_dictionary = dictionary;
                // Attached only with a dictionary: without one typing costs nothing.
                setDocument(dictionary ? m_field->document() : nullptr);
                Q_EMIT loaded(dictionary != nullptr);
            });
}

QList<SpellCheck::Word> SpellCheck::wordsOf(const QString &text)
{
    QList<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype end = finder.position();
        if (finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            words.append({start, end - start});
        start = end;
    }
    return words;
}

bool SpellCheck::isUnknown(const QString &text, Word word) const
{
    const QString letters = text.mid(word.start, word.length);
    const bool isProse = letters.size() > 1
        && std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetter() || c == u'\'' || c == u'’'; })
        && letters != letters.toUpper();
    if (!isProse)
        return false;
    // Part of an address, a file name or an identifier.
    const auto touches = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && u"@_/\\.:#-"_s.contains(text.at(at)) && at + 1 < text.size()
            && !text.at(at + 1).isSpace();
    };
    if (touches(word.start + word.length) || (word.start > 0 && u"@_/\\.#"_s.contains(text.at(word.start - 1))))
        return false;
    return !m_dictionary->knows(QString(letters).replace(u'’', u'\''));
}

void SpellCheck::highlightBlock(const QString &text)
{
    if (!m_dictionary || text.size() > LongestBlock)
        return;
    const QTextCursor cursor = m_field->textCursor();
    const int typing = m_field->hasFocus() && cursor.block() == currentBlock() ? cursor.positionInBlock() : -1;
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    unknown.setUnderlineColor(theme().color(Role::RedText));
    for (const Word &word : wordsOf(text)) {
        if (typing != word.start + word.length && isUnknown(text, word))
            setFormat(int(word.start), int(word.length), unknown);
    }
}

QStringList SpellCheck::unknownWords() const
{
    QStringList unknown;
    if (!m_dictionary)
        return unknown;
    for (QTextBlock block = m_field->document()->begin(); block.isValid(); block = block.next()) {
        for (const Word &word : wordsOf(block.text())) {
            if (isUnknown(block.text(), word))
                unknown += block.text().mid(word.start, word.length);
        }
    }
    return unknown;
}

void SpellCheck::cursorMoved()
{
    if (!m_dictionary || m_ticking)
        return;
    const QScopedValueRollback guard(m_ticking, true);
    const QTextBlock now = m_field->textCursor().block();
    const QTextBlock before = m_field->document()->findBlockByNumber(m_cursorBlock);
    m_cursorBlock = now.blockNumber();
    rehighlightBlock(now); // the word that was left is judged now
    if (before.isValid() && before != now)
        rehighlightBlock(before);
}

bool SpellCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !m_dictionary)
        return QSyntaxHighlighter::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const QPoint at = byMouse ? asked->pos() : m_field->cursorRect().bottomLeft();
    QMenu *menu = m_field->createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, at);
    menu->popup(m_field->viewport()->mapToGlobal(at));
    return true;
}

void SpellCheck::addSuggestions(QMenu &menu, const QPoint &at)
{
    QTextCursor cursor = m_field->cursorForPosition(at);
    const QString text = cursor.block().text();
    const int position = cursor.positionInBlock();
    for (const Word &word : wordsOf(text)) {
        if (position < word.start || position > word.start + word.length || !isUnknown(text, word))
            continue;
        const int start = cursor.block().position() + int(word.start);
        const QString written = text.mid(word.start, word.length);
        QAction *first = menu.actions().value(0);
        const auto add = [&](const QString &label, const auto &run) {
            auto *action = new QAction(label, &menu);
            connect(action, &QAction::triggered, this, run);
            menu.insertAction(first, action);
        };
        const QStringList better = m_dictionary->suggestions(written);
        for (const QString &suggestion : better) {
            add(suggestion, [this, start, length = int(word.length), suggestion] {
                QTextCursor replace(m_field->document());
                replace.setPosition(start);
                replace.setPosition(start + length, QTextCursor::KeepAnchor);
                replace.insertText(suggestion);
            });
        }
        add(tr("Add “%1” to the dictionary").arg(written), [this, written] { learn(written); });
        menu.insertSeparator(first);
        return;
    }
}

void SpellCheck::learn(const QString &word)
{
    m_dictionary->add(word);
    QSettings settings;
    QStringList learned = settings.value(LearnedWords).toStringList();
    learned += word;
    settings.setValue(LearnedWords, learned);
    rehighlight();
}

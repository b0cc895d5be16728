#include "ui/kit/PlainEdit.h"

#include "core/base/Excerpt.h"
#include "core/base/Text.h"
#include "ui/kit/Announce.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Surface.h"

#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr qsizetype EndlessWord = 1'000; ///< breaking one at word boundaries takes time in the square of its length

constexpr qsizetype LongestEndless = 5'000; ///< joined letters are laid out as one, however it is broken

bool hasEndlessWord(const QString &text)
{
    qsizetype run = 0;
    return std::any_of(text.begin(), text.end(), [&run](QChar c) {
        run = c.isSpace() ? 0 : run + 1;
        return run > EndlessWord;
    });
}

bool holdsFiles(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

PlainEdit::PlainEdit(QWidget *parent) : PlainEdit(QString(), parent) { }

PlainEdit::PlainEdit(const QString &text, QWidget *parent) : QPlainTextEdit(parent)
{
    m_ground = new Surface(Role::AmberSoft, Surface::Top, this);
    m_words = new PlainLabel({}, Type::Small, Role::AmberText, m_ground);
    m_words->wrapped();
    auto *column = new QVBoxLayout(m_ground);
    column->setContentsMargins(space(2), space(1), space(2), space(1));
    column->addWidget(m_words);
    m_ground->hide();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        setNotice({});
        if (document()->isEmpty())
            setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    });
    setPlainText(text);
}

void PlainEdit::setPlainText(const QString &text)
{
    breakEndless(text);
    QPlainTextEdit::setPlainText(text);
}

void PlainEdit::breakEndless(const QString &text)
{
    if (hasEndlessWord(text))
        setWordWrapMode(QTextOption::WrapAnywhere);
}

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    QString taken = text.left(endOfExcerpt(text, 0, m_longest - kept, MostLines));
    if (hasEndlessWord(taken))
        taken = taken.left(endOfExcerpt(taken, 0, LongestEndless, MostLines));
    breakEndless(taken);
    textCursor().insertText(sanitizeText(taken));
    ensureCursorVisible();
    if (taken.size() < text.size())
        setNotice(taken.isEmpty() ? tr("Nothing was pasted: the field is full.")
                                  : tr("Only the first %1 characters were pasted, the rest of %2 was left out.")
                                        .arg(QLocale().toString(taken.size()), QLocale().toString(text.size())));
}

void PlainEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsFiles(event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void PlainEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (holdsFiles(event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragMoveEvent(event);
}

void PlainEdit::dropEvent(QDropEvent *event)
{
    if (holdsFiles(event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dropEvent(event);
}

QString PlainEdit::notice() const
{
    return m_ground->isHidden() ? QString() : m_words->text();
}

void PlainEdit::setNotice(const QString &words)
{
    if (words.isEmpty() && m_ground->isHidden())
        return;
    m_words->setText(words);
    m_ground->setVisible(!words.isEmpty());
    placeNotice();
    if (!words.isEmpty())
        announce(this, words);
}

void PlainEdit::placeNotice()
{
    const int width = this->width() - 2 * frameWidth();
    const int height = m_ground->isHidden() ? 0 : m_ground->layout()->heightForWidth(width);
    setViewportMargins(0, 0, 0, height);
    m_ground->setGeometry(frameWidth(), this->height() - frameWidth() - height, width, height);
    ensureCursorVisible();
}

void PlainEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (!m_ground->isHidden())
        placeNotice();
}

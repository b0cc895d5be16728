#include "ui/kit/PlainEdit.h"
#include "tests/kit/Report.h"
#include "tests/ui/LongestTurn.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

/// Computing time of one turn. What a person feels begins at 100 ms; a debug build on a busy machine takes five times
/// as long, and what is feared takes minutes.
constexpr qint64 LongestTypingMs = 1'500 * SanitizerFactor;
constexpr qsizetype Megabytes50 = 50 * 1024 * 1024;

} // namespace

/// Whatever is pasted, dropped or composed: plain text, no more than the field holds, and the window goes on.
class PlainEditTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<PlainEdit> m_field;
    StallWatch m_watch;

    static void take(std::unique_ptr<QMimeData> data) { QGuiApplication::clipboard()->setMimeData(data.release()); }

    static std::unique_ptr<QMimeData> holding(const QString &text)
    {
        auto data = std::make_unique<QMimeData>();
        data->setText(text);
        return data;
    }

    /// Ctrl+V, and the event loop after it until everything is drawn.
    void paste()
    {
        m_watch.reset();
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(60);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(ThemeMode::Light);
        m_theme.install();
        m_watch.start();
    }

    void init()
    {
        m_field = std::make_unique<PlainEdit>();
        m_field->resize(500, 200);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }

    void cleanup() { m_field.reset(); }

    void tooMuchIsCutAndSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"some words "_s.repeated(Megabytes50 / 11);
        QTest::newRow("one word") << QString(Megabytes50, u'x');
        QTest::newRow("newlines") << QString(Megabytes50, u'\n');
        QTest::newRow("joined emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(Megabytes50 / 8);
    }

    void tooMuchIsCutAndSaid()
    {
        QFETCH(QString, text);
        Report report(u"IN8 50 MB pasted, "_s + QString::fromLatin1(QTest::currentDataTag()), u"I10 I11"_s,
                      u"what fits is there, what does not is said, the window goes on"_s);
        report.count();
        take(holding(text));
        paste();
        const QString kept = m_field->toPlainText();
        QVERIFY(!kept.isEmpty());
        QVERIFY(kept.size() <= PlainEdit::Longest);
        QVERIFY(kept.count(u'\n') <= PlainEdit::MostLines);
        QVERIFY(text.startsWith(kept));
        QVERIFY(!m_field->notice().isEmpty());
        QVERIFY2(m_watch.worst().computedMs < LongestTypingMs, qPrintable(QString::number(m_watch.worst().computedMs)));

        // Typing goes on, and the notice has been read.
        m_watch.reset();
        QTest::keyClicks(m_field.get(), u"more"_s);
        QTest::qWait(30);
        QVERIFY(m_field->toPlainText().endsWith(u"more"_s));
        QVERIFY(m_field->notice().isEmpty());
        QVERIFY2(m_watch.worst().computedMs < LongestTypingMs, qPrintable(QString::number(m_watch.worst().computedMs)));

        // What is full takes no more, until something of it is replaced.
        m_field->setPlainText(u"and so on "_s.repeated(PlainEdit::Longest / 10));
        paste();
        QVERIFY(m_field->notice().contains(u"full"_s));
        m_field->selectAll();
        take(holding(u"short"_s));
        paste();
        QCOMPARE(m_field->toPlainText(), u"short"_s);
        QVERIFY(m_field->notice().isEmpty());
        QGuiApplication::clipboard()->clear();
    }

    void whatIsShownIsNotCut()
    {
        const QString whole = u"Dear Ann,\n\nhere it is.\n"_s;
        take(holding(whole));
        paste();
        QCOMPARE(m_field->toPlainText(), whole);
        QVERIFY(m_field->notice().isEmpty());
    }

    void anEndlessWordThatIsKeptIsShownAtOnce()
    {
        m_watch.reset();
        m_field->setPlainText(QString(1'000'000, u'x'));
        QTest::qWait(60);
        QCOMPARE(m_field->toPlainText().size(), 1'000'000);
        // Broken at word boundaries it takes two minutes.
        QVERIFY2(m_watch.worst().computedMs < 8'000, qPrintable(QString::number(m_watch.worst().computedMs)));
    }

    void textOnly()
    {
        Report report(u"IN8 rich text, pictures and files pasted"_s, u"I11"_s, u"plain text or nothing"_s);
        report.count(5);
        auto rich = holding(u"Plain words"_s);
        rich->setHtml(u"<b>Rich</b> words <img src='file:///etc/passwd'>"_s);
        take(std::move(rich));
        paste();
        QCOMPARE(m_field->toPlainText(), u"Plain words"_s);
        for (QTextBlock block = m_field->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.textFormats())
                QVERIFY(range.format.fontWeight() <= QFont::Normal && !range.format.isImageFormat());
        }

        m_field->clear();
        auto onlyRich = std::make_unique<QMimeData>();
        onlyRich->setHtml(u"<b>Rich</b>"_s);
        take(std::move(onlyRich));
        paste();
        auto picture = std::make_unique<QMimeData>();
        picture->setImageData(QImage(20, 20, QImage::Format_RGB32));
        take(std::move(picture));
        paste();
        QCOMPARE(m_field->toPlainText(), QString());

        // What cannot be stored is replaced where it stands, and lines end in one way.
        take(holding(u"a\r\nb\rc"_s + QChar(0xD83D) + u"d"_s));
        paste();
        QCOMPARE(m_field->toPlainText(), u"a\nb\nc\uFFFDd"_s);

        // A cut does not tear a character apart.
        m_field->clear();
        m_field->setLongest(3);
        take(holding(u"ab\U0001F600"_s));
        paste();
        QCOMPARE(m_field->toPlainText(), u"ab"_s);
        QVERIFY(!m_field->notice().isEmpty());
        QGuiApplication::clipboard()->clear();
    }

    void filesAreForWhoeverIsAround()
    {
        Report report(u"IN8 files dropped into text"_s, u"I11"_s, u"left to the window"_s);
        report.count();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/etc/passwd"_s)});
        QMimeData words;
        words.setText(u"dragged words"_s);
        const QPoint middle = m_field->viewport()->rect().center();
        const auto drop = [&](const QMimeData &data) {
            QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_field->viewport(), &enter);
            QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_field->viewport(), &move);
            QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_field->viewport(), &dropped);
            return enter.isAccepted() || move.isAccepted() || dropped.isAccepted();
        };
        QVERIFY(!drop(files));
        QCOMPARE(m_field->toPlainText(), QString());
        QVERIFY(drop(words));
        QCOMPARE(m_field->toPlainText(), u"dragged words"_s);
    }

    /// What an input method composes is shown, and is text only when it is done.
    void composing()
    {
        Report report(u"IN8 input methods and dead keys"_s, u"I13"_s, u"what was composed is there, once"_s);
        report.count(3);
        m_field->setFocus();
        for (const QString &preedit : {u"に"_s, u"にほ"_s, u"日本"_s}) {
            QInputMethodEvent event(preedit, {});
            QApplication::sendEvent(m_field.get(), &event);
            QCOMPARE(m_field->toPlainText(), QString());
        }
        QInputMethodEvent commit;
        commit.setCommitString(u"日本"_s);
        QApplication::sendEvent(m_field.get(), &commit);
        QCOMPARE(m_field->toPlainText(), u"日本"_s);
        // Given up half way, nothing stays.
        QInputMethodEvent begun(u"ご"_s, {});
        QApplication::sendEvent(m_field.get(), &begun);
        QInputMethodEvent givenUp;
        QApplication::sendEvent(m_field.get(), &givenUp);
        QCOMPARE(m_field->toPlainText(), u"日本"_s);
        // A dead key writes nothing, the letter after it arrives whole.
        QKeyEvent dead(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier);
        QApplication::sendEvent(m_field.get(), &dead);
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, u"é"_s);
        QApplication::sendEvent(m_field.get(), &letter);
        QCOMPARE(m_field->toPlainText(), u"日本é"_s);
    }
};

QTEST_MAIN(PlainEditTest)
#include "PlainEditTest.moc"

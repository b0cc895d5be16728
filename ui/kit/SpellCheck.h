#pragma once

#include <QSyntaxHighlighter>
#include <memory>

class Hunspell;
class QMenu;
class QPlainTextEdit;

/// Marks the words of a text field that the dictionary does not know and offers others in its context menu. The word
/// that is being typed is left alone. Without Hunspell on the system it does nothing. A child of the field.
class SpellCheck : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SpellCheck(QPlainTextEdit *field);
    ~SpellCheck() override;

    /// On, the dictionary of `locale` ("de_DE") is loaded in the background; off, marks go away.
    void setActive(bool active, const QString &locale);
    /// The words marked in the whole text, for tests and readers.
    QStringList unknownWords() const;

Q_SIGNALS:
    void loaded(bool found);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Word {
        qsizetype start;
        qsizetype length;
    };
    static QList<Word> wordsOf(const QString &text);
    bool isUnknown(const QString &text, Word word) const;
    void cursorMoved();
    void addSuggestions(QMenu &menu, const QPoint &at);
    void learn(const QString &word);

    QPlainTextEdit *m_field;
    std::shared_ptr<Hunspell> m_dictionary;
    std::unique_ptr<QObject> m_loading; ///< dropped when another language is wanted
    int m_cursorBlock = -1;
    bool m_ticking = false; ///< our own marking moves no cursor
};

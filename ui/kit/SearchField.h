#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class IconButton;
class QHBoxLayout;
class QLineEdit;
class TokenChip;
class TokenCompleter;

/// A search field whose finished `key:value` words become chips.
///
/// A word is finished by a space or by Enter, and becomes a token only when its key was announced with setKeys().
/// Values with spaces are quoted: from:"Bob Smith". Backspace at the start of the text selects the last chip, a second
/// one removes it. Esc clears the text first, then the tokens.
class SearchField : public QWidget
{
    Q_OBJECT
public:
    struct Token {
        QString key;
        QString value;

        friend bool operator==(const Token &, const Token &) = default;
    };

    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// The accessible name of the field itself is `name` of the constructor.
    void setPlaceholder(const QString &text);
    /// The keys that make tokens: {"is", "from", "label"}. Empty: words stay words.
    void setKeys(const QStringList &keys);
    /// The hint at the trailing edge ("/"), shown while the field is empty and not focused.
    void setHint(const QString &keys);
    /// Outline only, on the panel's ground (the inbox) instead of a sunken field.
    void setOutlined(bool outlined);

    QString text() const; ///< what is not a token
    void setText(const QString &text);
    QList<Token> tokens() const;
    void setTokens(const QList<Token> &tokens);
    void removeToken(const Token &token);
    void clear();
    /// Tokens and words in one line, as a person would type it; setQuery() takes it apart again.
    QString query() const;
    void setQuery(const QString &query);
    /// Offers `values(key)` while the value of a token is typed, and the keys themselves while a word is.
    void setCompletions(std::function<QStringList(const QString &key)> values);

    QLineEdit *lineEdit() const { return m_edit; } ///< for completers and event filters of the owner
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);
    void tokensChanged();
    void submitted(); ///< Enter
    /// Down in the field: the owner moves the focus into its list.
    void leftDownwards();
    void dismissed(); ///< Esc in an empty field

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void takeFinishedTokens(bool all);
    void insertChip(const Token &token);
    void removeChip(TokenChip *chip);
    void selectLastChip(bool selected);
    void refresh();

    QHBoxLayout *m_row;
    QLineEdit *m_edit;
    IconButton *m_clear;
    QList<TokenChip *> m_chips; ///< children, in order
    QStringList m_keys;
    TokenCompleter *m_completer = nullptr; ///< child; none until completions are set
    QString m_hint;
    bool m_outlined = false;
    bool m_lastSelected = false;
};

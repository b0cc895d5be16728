#pragma once

#include <QPlainTextEdit>

class PlainLabel;
class Surface;

/// A field for several lines that stays quick whatever is pasted into it: text only, at most `longest` characters in
/// all and a bounded number of lines at once. What is left out is said below the text and by the screen reader, until
/// the next change. Files that are dropped are left to whatever is around the field.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype Longest = 100'000; ///< more than anybody reads; what is longer is a file
    static constexpr int MostLines = 10'000; ///< of one paste: a line costs more than a character

    explicit PlainEdit(QWidget *parent = nullptr);
    explicit PlainEdit(const QString &text, QWidget *parent = nullptr);

    /// Characters that pasting may fill the field up to.
    void setLongest(qsizetype characters) { m_longest = characters; }
    /// Hides QPlainTextEdit's: an endless word would be laid out for minutes.
    void setPlainText(const QString &text);
    /// What the last paste left out, in words; empty when it left out nothing.
    QString notice() const;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void breakEndless(const QString &text);
    void setNotice(const QString &words);
    void placeNotice();

    qsizetype m_longest = Longest;
    Surface *m_ground; ///< of the notice; child
    PlainLabel *m_words;
};

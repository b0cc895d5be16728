#pragma once

#include "ui/kit/Card.h"

class Button;
class ElidedLabel;
class QPlainTextEdit;
class SegmentedControl;

/// Where the agent writes, in one of three modes that cannot be mistaken: a reply, a message on behalf of the customer,
/// a private note.
class Composer : public Card
{
    Q_OBJECT
public:
    enum Mode { Reply, CustomerMessage, PrivateNote };
    Q_ENUM(Mode)

    explicit Composer(QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);
    QString text() const;
    /// Puts text and mode back without telling anybody that they changed.
    void restore(const QString &text, const QString &modeWord);
    void clear();
    void insert(const QString &text); ///< at the cursor
    void setRecipient(const QString &firstName);
    void setSaved(const QString &words);
    void focusText();
    /// The word that is kept: "reply", "customer", "note".
    QString modeWord() const;

Q_SIGNALS:
    void changed();
    void sendRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMode();
    void showText();
    void fitHeight();

    SegmentedControl *m_mode;
    QPlainTextEdit *m_text;
    ElidedLabel *m_saved;
    Button *m_send;
    QString m_recipient;
};

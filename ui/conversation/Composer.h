#pragma once

#include "core/domain/Conversation.h"
#include "ui/kit/Card.h"

class AttachmentStrip;
class Button;
class ElidedLabel;
class IconButton;
class MarkdownView;
class PlainEdit;
class QStackedWidget;
class SpellCheck;
class SegmentedControl;

/// Where the agent writes, in one of three modes that cannot be mistaken: a reply, a message on behalf of the customer,
/// a private note. Files are dropped, pasted or chosen; the preview shows how Markdown will look.
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
    /// At the cursor. A "Sources used:" line at its end joins the one at the end of the text.
    void insert(const QString &text);
    void setRecipient(const QString &firstName);
    void setSaved(const QString &words);
    void setAttachments(const std::vector<Attachment> &attachments);
    void focusText();
    void togglePreview();
    void chooseFiles();
    /// Marks misspelt words, as far as the system has a dictionary for `locale` ("de_DE").
    void setSpelling(bool active, const QString &locale);
    /// The word that is kept: "reply", "customer", "note".
    QString modeWord() const;

Q_SIGNALS:
    void changed();
    void sendRequested();
    void filesChosen(const QStringList &paths);
    void removeRequested(AttachmentId id);
    void savedReplyRequested();
    void articleRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTools();
    void connectParts();
    void showMode();
    void showText();
    void fitHeight();
    bool pasteFiles();

    SegmentedControl *m_mode;
    QStackedWidget *m_pages;
    PlainEdit *m_text;
    MarkdownView *m_preview;
    AttachmentStrip *m_files;
    ElidedLabel *m_saved;
    IconButton *m_attach;
    IconButton *m_previewButton;
    Button *m_send;
    SpellCheck *m_spelling; ///< child
    QString m_recipient;
    QString m_shownText; ///< as the last change left it
};

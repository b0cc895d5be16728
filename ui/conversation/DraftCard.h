#pragma once

#include "core/domain/Run.h"
#include "ui/kit/Card.h"

class Button;
class ElidedLabel;
class QHBoxLayout;
class PlainEdit;
class SourceLinks;
class TextView;

/// The answer that is not sent: as it streams in, as it waits, and while a person edits it in place.
class DraftCard : public Card
{
    Q_OBJECT
public:
    explicit DraftCard(QWidget *parent = nullptr);

    /// Text as it comes in; replaces what was shown.
    void showDrafting(const QString &text);
    /// The model's server asked for patience: why, and for how long.
    void showWaiting(qint64 retryInMs, const QString &reason);
    /// `notice`: what a person should know about it.
    void showDraft(const Draft &draft, const QString &notice = {});
    void clear();
    RunId run() const { return m_run; }
    bool isEditing() const;
    const Draft &draft() const { return m_draft; }
    QString text() const { return m_text; } ///< as it would be sent
    /// Another version takes the text's place, as an edit of the person.
    void setText(const QString &text);
    void startEditing();
    void stopEditing();
    /// The text as it would be sent, when a person changed it; nothing while it stands as written.
    std::optional<QString> editedText() const;
    /// Approve and Reject on the card itself, for when the activity panel is closed.
    void setDecisionsVisible(bool visible);
    /// The text scrolls when it is higher than this, in pixels.
    void setTextLimit(int height);
    int textHeight() const; ///< as it is now, in pixels

Q_SIGNALS:
    void edited(); ///< every change of the text by the person
    void sourceActivated(const Citation &source);
    void stopRequested();
    void offlineRequested(); ///< rather the offline assistant now than the server later
    void approveRequested();
    void rejectRequested();
    void compareRequested();

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeDecisions();
    void showText();
    void fitHead();
    void fitText();
    void toggleEditing();
    void restoreOriginal();

    RunId m_run; ///< none while nothing waits
    Draft m_draft;
    QString m_text; ///< as it would be sent
    QString m_told; ///< what is to be said about the draft
    QHBoxLayout *m_head;
    ElidedLabel *m_title;
    Button *m_restore;
    Button *m_compare;
    Button *m_edit;
    Button *m_stop;
    Button *m_offline;
    ElidedLabel *m_notice;
    TextView *m_view;
    PlainEdit *m_editor;
    SourceLinks *m_sources;
    QWidget *m_decisions;
    int m_limit = 260;
    int m_compareWidth = 0; ///< of the button with its words
    bool m_isNarrow = false;
};

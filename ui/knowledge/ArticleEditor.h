#pragma once

#include "core/domain/Knowledge.h"

#include <QTimer>
#include <QWidget>

class MarkdownView;
class PlainEdit;
class PlainLabel;
class Splitter;

/// The Markdown of one article with a preview beside it that follows while one types, scrolled alike. Where there is no
/// room for two, the preview gives way.
class ArticleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleEditor(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    bool isChanged() const; ///< since setText() or keptAs()
    /// What is typed is stored: from now on it counts as unchanged.
    void keptAs(const QString &text);
    /// A sentence above the text, amber: the file changed on disk. Empty for none.
    void setNotice(const QString &words);
    void focusText();

Q_SIGNALS:
    void changed();
    void saveRequested(); ///< Ctrl+S

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPreview();
    void scrollPreview();

    QString m_stored;
    PlainLabel *m_notice;
    Splitter *m_splitter;
    PlainEdit *m_editor;
    MarkdownView *m_preview;
    QTimer m_typing; ///< the preview is drawn once per pause
};

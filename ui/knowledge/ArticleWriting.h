#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <functional>

class ArticleReader;
class Desk;

/// Stores what is written in the reader's editor, begins new articles, and sees to it that nothing typed is lost: the
/// editor is left only with the person's word, and a file that somebody else changed is put beside what was typed.
/// GUI thread.
class ArticleWriting : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it; the dialogs belong to the reader.
    ArticleWriting(Desk &desk, ArticleReader &reader);

    /// Runs `then` at once, or after the person gave up what was typed and not stored; never if they did not.
    void leaveEditor(const std::function<void()> &then);
    void createArticle(); ///< asks for its name

Q_SIGNALS:
    void gaveUp(); ///< what was typed; the reader shows an older text than there is
    void exists(const QString &file); ///< the new article's name is taken
    void told(const QString &words); ///< news for a toast
    void failed(const QString &title, const Error &error);

private:
    void askName();
    void save(const QString &file, const QString &text, const QString &expectedText);
    void settle(const QString &file, const QString &onDisk, const QString &typed);

    Desk &m_desk;
    ArticleReader &m_reader;
};

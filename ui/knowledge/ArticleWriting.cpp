#include "ui/knowledge/ArticleWriting.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Dialogs.h"
#include "ui/knowledge/ArticleReader.h"
#include "ui/knowledge/ConflictDialog.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

ArticleWriting::ArticleWriting(Desk &desk, ArticleReader &reader) : m_desk(desk), m_reader(reader)
{
    connect(&reader, &ArticleReader::saveRequested, this, &ArticleWriting::save);
    connect(&reader, &ArticleReader::leaveRequested, this, [this] { leaveEditor([] {}); });
}

void ArticleWriting::leaveEditor(const std::function<void()> &then)
{
    if (!m_reader.hasUnsaved()) {
        if (m_reader.isEditing())
            m_reader.stopEditing();
        then();
        return;
    }
    const Dialogs::Question question{tr("Give up what you typed?"),
                                     tr("%1 is not stored. What you typed since is lost.").arg(m_reader.file()),
                                     tr("Give up"), true};
    Dialogs::confirm(&m_reader, question, [this, then] {
        m_reader.stopEditing();
        Q_EMIT gaveUp();
        then();
    });
}

void ArticleWriting::createArticle()
{
    leaveEditor([this] { askName(); });
}

void ArticleWriting::askName()
{
    const Dialogs::Prompt prompt{tr("New article"), tr("File name"), u"refunds.md"_s, tr("Write"), true, 120};
    Dialogs::askText(&m_reader, prompt, [this](const QString &typed) {
        const QString file = typed.endsWith(u".md"_s, Qt::CaseInsensitive) ? typed : typed + u".md"_s;
        if (m_desk.knowledge()->article(file)) {
            Q_EMIT exists(file); // nothing is lost by showing it
            return;
        }
        QString title = file.section(u'/', -1).chopped(3).replace(u'-', u' ');
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        m_reader.editNew(file, u"# %1\n\n"_s.arg(title));
    });
}

void ArticleWriting::save(const QString &file, const QString &text, const QString &expectedText)
{
    deliver(m_desk.saveArticle(file, text, expectedText), this, [this, file, text](const Result<void> &done) {
        if (done) {
            m_reader.saved(text);
            Q_EMIT told(tr("%1 saved").arg(isolated(file)));
            return;
        }
        m_reader.refused();
        if (done.error().kind == Error::Kind::Conflict)
            settle(file, done.error().detail, text);
        else
            Q_EMIT failed(tr("The article was not saved"), done.error());
    });
}

void ArticleWriting::settle(const QString &file, const QString &onDisk, const QString &typed)
{
    auto *dialog = new ConflictDialog(file, onDisk, typed, m_reader.window());
    connect(dialog, &ConflictDialog::keptTyped, this, [this, file, onDisk](const QString &text) {
        m_reader.editFrom(onDisk, text);
        save(file, text, onDisk);
    });
    connect(dialog, &ConflictDialog::tookFile, this, [this, onDisk, typed] {
        QGuiApplication::clipboard()->setText(typed); // given up, not lost
        m_reader.editFrom(onDisk, onDisk);
    });
    dialog->open();
}

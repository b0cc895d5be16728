#include "ui/conversation/ConversationWriting.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/conversation/ArticleDialog.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/SavedRepliesDialog.h"
#include "ui/kit/MessageModel.h"

#include <QDateTime>
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int KeepMs = 500;

QString firstNameIn(const ConversationRow &row)
{
    return firstName(Customer{row.conversation.customer, row.customerName, {}, {}, 0});
}

} // namespace

ConversationWriting::ConversationWriting(Desk &desk, const MessageModel &messages, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_messages(messages)
    , m_composer(composer)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &ConversationWriting::keep);
    connectComposer();
}

ConversationWriting::~ConversationWriting() = default;

void ConversationWriting::connectComposer()
{
    connect(&m_composer, &Composer::changed, this, [this] {
        m_composer.setSaved({});
        startUnlessRunning(m_keeping);
    });
    connect(&m_composer, &Composer::sendRequested, this, &ConversationWriting::send);
    connect(&m_composer, &Composer::filesChosen, this, &ConversationWriting::attach);
    connect(&m_composer, &Composer::removeRequested, this, &ConversationWriting::detach);
    connect(&m_composer, &Composer::savedReplyRequested, this, &ConversationWriting::insertSavedReply);
    connect(&m_composer, &Composer::articleRequested, this, &ConversationWriting::insertArticle);
}

void ConversationWriting::show(const ConversationRow &row)
{
    m_row = row;
    m_reading = std::make_unique<QObject>();
    m_composer.setRecipient(firstNameIn(row));
    // What was typed here since the row was read is newer than the row.
    const Typed typed =
        m_typed.value(row.conversation.id.value, {row.conversation.composerText, row.conversation.composerMode});
    m_composer.restore(typed.text, typed.mode);
    readFiles();
}

void ConversationWriting::follow(const PendingSend &send)
{
    readFiles();
    if (send.state != PendingSend::State::Undone)
        return;
    // Text and files are back in the composer.
    m_typed.remove(send.conversation.value);
    deliver(m_desk.conversation(send.conversation), m_reading.get(), [this](const Result<ConversationRow> &row) {
        if (!row)
            return;
        m_composer.restore(row->conversation.composerText, row->conversation.composerMode);
        m_composer.focusText();
        readFiles();
    });
}

// Keeping

void ConversationWriting::flush()
{
    if (m_keeping.isActive())
        keep();
}

void ConversationWriting::keep()
{
    m_keeping.stop();
    const ConversationId id = m_row.conversation.id;
    if (!id.isValid())
        return;
    m_typed.insert(id.value, {m_composer.text(), m_composer.modeWord()});
    deliver(m_desk.keepComposer(id, m_composer.text(), m_composer.modeWord()), m_reading.get(),
            [this](const Result<void> &kept) {
                if (!kept) {
                    Q_EMIT failed(tr("Your text could not be kept"), kept.error());
                    return;
                }
                if (!m_keeping.isActive()) // else somebody is typing on
                    m_composer.setSaved(m_composer.text().isEmpty() ? QString() : tr("Saved"));
                Q_EMIT saved(m_desk.clock().nowMs());
            });
}

// Sending

void ConversationWriting::send()
{
    if (std::exchange(m_isSending, true))
        return; // the same text would go out twice
    const QString text = m_composer.text();
    const Conversation &conversation = m_row.conversation;
    // The field is emptied only when the text is durable, and only of what was sent.
    const auto sent = [this, text, id = conversation.id](const auto &result) {
        m_isSending = false;
        if (!result)
            Q_EMIT failed(tr("Nothing was sent"), result.error());
        else if (m_row.conversation.id == id && m_composer.text() == text)
            m_composer.clear();
    };
    switch (m_composer.mode()) {
    case Composer::CustomerMessage: {
        Incoming incoming;
        incoming.customer = conversation.customer;
        incoming.conversation = conversation.id;
        incoming.text = text;
        deliver(m_desk.receive(incoming), this, sent);
        break;
    }
    case Composer::PrivateNote:
        deliver(m_desk.note(conversation.customer, conversation.id, text), this, sent);
        break;
    case Composer::Reply:
        sendReply(text);
        break;
    }
}

void ConversationWriting::sendReply(const QString &text)
{
    // What was typed is kept by the send itself; a later keep of the same words would put them back.
    m_keeping.stop();
    const ConversationId id = m_row.conversation.id;
    deliver(m_desk.replyLater(m_row.conversation.customer, id, text), this,
            [this, text, id](const Result<PendingSend> &begun) {
                m_isSending = false;
                if (!begun) {
                    Q_EMIT failed(tr("Nothing was sent"), begun.error());
                    return;
                }
                m_typed.remove(id.value);
                if (m_row.conversation.id == id && m_composer.text() == text) {
                    m_composer.clear();
                    m_keeping.stop();
                }
                Q_EMIT sending(*begun);
            });
}

// What is put in

void ConversationWriting::insertSavedReply()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.clock().nowMs()).date();
    SavedReplies::Variables values{{u"name"_s, m_row.customerName},
                                   {u"first_name"_s, firstNameIn(m_row)},
                                   {u"email"_s, m_row.customerEmail},
                                   {u"company"_s, m_row.company},
                                   {u"subject"_s, m_row.conversation.subject},
                                   {u"agent"_s, m_desk.agentName()},
                                   {u"date"_s, QLocale().toString(today, QLocale::LongFormat)}};
    auto *dialog = new SavedRepliesDialog(m_desk.settings(), std::move(values), m_composer.window());
    connect(dialog, &SavedRepliesDialog::chosen, &m_composer, &Composer::insert);
    dialog->open();
}

void ConversationWriting::insertArticle()
{
    const std::vector<Message> last = m_messages.newestInbound(1);
    auto *dialog =
        new ArticleDialog(m_desk.knowledge(), last.empty() ? QString() : last.front().body, m_composer.window());
    connect(dialog, &ArticleDialog::chosen, &m_composer, &Composer::insert);
    dialog->open();
}

bool ConversationWriting::rescue(const QString &text)
{
    if (m_composer.text().contains(text))
        return false;
    m_composer.insert(text);
    return true;
}

// Files

void ConversationWriting::readFiles()
{
    deliver(m_desk.composerAttachments(m_row.conversation.id), m_reading.get(),
            [this](const Result<std::vector<Attachment>> &files) {
                if (files)
                    m_composer.setAttachments(*files);
            });
}

void ConversationWriting::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        deliver(Desk::readFile(path), m_reading.get(), [this](const Result<NewAttachment> &file) {
            if (!file) {
                Q_EMIT failed(tr("The file was not attached"), file.error());
                return;
            }
            deliver(m_desk.attach(m_row.conversation.id, *file), m_reading.get(),
                    [this](const Result<Attachment> &attached) {
                        if (!attached)
                            Q_EMIT failed(tr("The file was not attached"), attached.error());
                        readFiles();
                    });
        });
    }
}

void ConversationWriting::detach(AttachmentId file)
{
    deliver(m_desk.detach(file), m_reading.get(), [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT failed(tr("The file was not removed"), removed.error());
        readFiles();
    });
}

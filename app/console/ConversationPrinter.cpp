#include "app/console/ConversationPrinter.h"

#include "core/base/Background.h"
#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/conversation/ConversationDocument.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/TimeText.h"

#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 200;
constexpr qreal MarginMm = 20;

Result<void> writePdf(const ConversationRow &row, const std::vector<Message> &oldestFirst, const QString &printedAt,
                      const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Refused, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(row.conversation.subject);
        writer.setCreator(u"Frontdesk"_s);
        writer.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
        conversationDocument(row, oldestFirst, printedAt)->print(&writer);
    }
    if (!commitWhole(file))
        return fail(Error::Kind::Refused, file.errorString());
    return {};
}

} // namespace

ConversationPrinter::ConversationPrinter(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{ }

void ConversationPrinter::print(ConversationId id)
{
    read(id, [this](const Reading &reading) { askPrinter(reading); });
}

void ConversationPrinter::savePdf(ConversationId id)
{
    read(id, [this](const Reading &reading) {
        askWhereToSave(
            &m_window, tr("Save as PDF"), u"conversation-%1.pdf"_s.arg(reading.row.conversation.id.value),
            [this, reading](const QString &file) { write(reading, file); }, tr("PDF (*.pdf)"));
    });
}

void ConversationPrinter::read(ConversationId id, const Done &done)
{
    deliver(m_desk.conversation(id), this, [this, done](const Result<ConversationRow> &row) {
        if (row)
            readOn({*row, {}}, done);
        else
            Q_EMIT failed(tr("The conversation cannot be printed"), row.error());
    });
}

void ConversationPrinter::readOn(const Reading &so, const Done &done)
{
    const MessageId before = so.messages.empty() ? MessageId{} : so.messages.back().id;
    deliver(m_desk.messages(so.row.conversation.id, before, PageSize), this,
            [this, so, done](const Result<std::vector<Message>> &page) {
                if (!page) {
                    Q_EMIT failed(tr("The conversation cannot be printed"), page.error());
                    return;
                }
                Reading more = so;
                more.messages.insert(more.messages.end(), page->begin(), page->end());
                if (int(page->size()) == PageSize) {
                    readOn(more, done);
                    return;
                }
                std::reverse(more.messages.begin(), more.messages.end());
                done(more);
            });
}

void ConversationPrinter::askPrinter(const Reading &reading)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(oneLine(reading.row.conversation.subject, 80));
    printer->setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, reading, printer] {
        const QString now = TimeText::exact(m_desk.clock().nowMs(), QLocale());
        conversationDocument(reading.row, reading.messages, now)->print(printer.get());
    });
    // The printer is the dialog's too: it stays until the dialog is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void ConversationPrinter::write(const Reading &reading, const QString &file)
{
    const QString now = TimeText::exact(m_desk.clock().nowMs(), QLocale());
    deliver(inBackground(writePdf, reading.row, reading.messages, now, file), this,
            [this, file](const Result<void> &written) {
                if (written)
                    Q_EMIT saved(file);
                else
                    Q_EMIT failed(tr("The PDF was not written"), written.error());
            });
}

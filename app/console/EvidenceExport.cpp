#include "app/console/EvidenceExport.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/Upkeep.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SaveDialog.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceExport)
};

void tell(QWidget *window, const Upkeep::Exported &exported)
{
    auto *dialog = new Dialog(Words::tr("Evidence exported"), window);
    const auto add = [dialog](const QString &text, Role role) {
        auto *label = new PlainLabel(text, Type::Body, role, dialog);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(420);
        dialog->body()->addWidget(label->wrapped());
    };
    add(Words::tr("%1 can be read and checked in any browser, without a network.").arg(isolated(exported.file)),
        Role::Text);
    add(Words::tr("It is signed by the key %1. Whoever checks it compares these numbers.").arg(exported.signer),
        Role::Text);
    if (!exported.message.isEmpty())
        add(exported.message, Role::AmberText);
    dialog->addCloseButton(Words::tr("Close"));
    dialog->open();
}

} // namespace

void exportEvidence(Desk &desk, QWidget *window, ConversationId conversation)
{
    if (!conversation.isValid())
        return;
    const auto write = [&desk, window, conversation](const QString &file) {
        deliver(desk.upkeep().exportEvidence(conversation, file), window,
                [window](const Result<Upkeep::Exported> &exported) {
                    if (exported)
                        tell(window, *exported);
                    else
                        Dialogs::showError(window, Words::tr("The evidence was not exported"), exported.error());
                });
    };
    askWhereToSave(window, Words::tr("Export evidence"), u"evidence-%1.html"_s.arg(conversation.value), write);
}

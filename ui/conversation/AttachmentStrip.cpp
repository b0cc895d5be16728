#include "ui/conversation/AttachmentStrip.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"

#include <QLocale>

using namespace Qt::StringLiterals;

AttachmentStrip::AttachmentStrip(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, space(1)))
{
    setAccessibleName(tr("Attached files"));
    hide();
}

void AttachmentStrip::setAttachments(const std::vector<Attachment> &attachments)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    m_count = int(attachments.size());
    for (const Attachment &attachment : attachments) {
        auto *file = new Button(attachmentText(attachment), Button::Look::Normal, this);
        file->setButtonSize(Button::Size::Small);
        file->setGlyph(Icon::Cross);
        file->setAccessibleName(tr("Remove %1").arg(oneLine(attachment.name, 80)));
        file->setToolTip(tr("Remove this file"));
        connect(file, &QPushButton::clicked, this, [this, id = attachment.id] { Q_EMIT removeRequested(id); });
        m_flow->addWidget(file);
        file->show();
    }
    setVisible(m_count > 0);
}

QString attachmentText(const Attachment &attachment)
{
    return oneLine(attachment.name, 40) + u" · "_s
        + QLocale().formattedDataSize(attachment.size, 0, QLocale::DataSizeSIFormat);
}

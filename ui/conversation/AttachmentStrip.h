#pragma once

#include "core/domain/Conversation.h"

#include <QWidget>

class FlowLayout;

/// The files of what is being written, each with a way to take it off again. Hidden while there are none.
class AttachmentStrip : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setAttachments(const std::vector<Attachment> &attachments);
    int count() const { return m_count; }

Q_SIGNALS:
    void removeRequested(AttachmentId id);

private:
    FlowLayout *m_flow;
    int m_count = 0;
};

/// "invoice.pdf · 23 kB", one line.
QString attachmentText(const Attachment &attachment);

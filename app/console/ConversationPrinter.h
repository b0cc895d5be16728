#pragma once

#include "core/base/Result.h"
#include "core/domain/Conversation.h"

#include <QObject>
#include <functional>
#include <vector>

class Desk;
class QWidget;

/// Puts a conversation on paper or into a PDF: reads all of it first, page by page, then asks where to.
class ConversationPrinter : public QObject
{
    Q_OBJECT
public:
    /// `desk` and `window` outlive it.
    ConversationPrinter(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void print(ConversationId id);
    void savePdf(ConversationId id);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const QString &title, const Error &error);

private:
    struct Reading {
        ConversationRow row;
        std::vector<Message> messages; ///< newest first
    };
    using Done = std::function<void(const Reading &)>;

    void read(ConversationId id, const Done &done);
    void readOn(const Reading &so, const Done &done);
    void askPrinter(const Reading &reading);
    void write(const Reading &reading, const QString &file);

    Desk &m_desk;
    QWidget &m_window;
};

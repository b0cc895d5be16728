#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "ui/inbox/BulkBar.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <functional>
#include <vector>

class Desk;
class QMenu;
class QWidget;

/// What is done to one conversation or to many at once: close, reopen, snooze, assign, label. Each is one commit and
/// offers its undo; the menus say what they would do and work by keyboard.
class ConversationActions : public QObject
{
    Q_OBJECT
public:
    /// `over`: the window the menus and dialogs belong to. Both outlive the actions.
    ConversationActions(Desk &desk, QWidget &over, QObject *parent = nullptr);

    using Targets = std::vector<Conversation>;
    /// `below`: where a menu opens, in global coordinates; anywhere over the window when it is null.
    void perform(ConversationAction action, const Targets &targets, const QPoint &below = {});
    void assignToMe(const Targets &targets);
    /// Everything at once, for the head of a conversation.
    void showMenu(const Targets &targets, const QPoint &below);

    /// When "tomorrow morning" and the like are, seen from `now`: pairs of words and times.
    static std::vector<std::pair<QString, QDateTime>> snoozeTimes(const QDateTime &now);

Q_SIGNALS:
    void done(const QString &words, const std::function<void()> &undo);
    void failed(const QString &title, const Error &error);

private:
    void setStatus(const Targets &targets, ConversationStatus status, qint64 until, const QString &words);
    void changeLabels(const Targets &targets, const QStringList &added, const QStringList &removed);
    void fillSnooze(QMenu &menu, const Targets &targets);
    void fillAssign(QMenu &menu, const Targets &targets);
    void fillLabels(QMenu &menu, const Targets &targets);
    void askSnooze(const Targets &targets);
    void askLabel(const Targets &targets);
    template <class T>
    void report(const QFuture<T> &future, const Targets &before, const QString &words);
    QMenu *makeMenu();
    void popUp(QMenu *menu, const QPoint &below);

    Desk &m_desk;
    QWidget &m_over;
};

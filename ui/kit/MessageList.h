#pragma once

#include <QListView>

class BubbleDelegate;

/// A list of bubbles that reads from its end. While the reader is at the end it stays there, whatever comes and however
/// the room changes; when they look further up, what they read stays where it is, also while older messages are put
/// before it.
class MessageList : public QListView
{
    Q_OBJECT
public:
    explicit MessageList(const QString &name, QWidget *parent = nullptr);

    /// Draws the messages; Enter opens one that is longer than its bubble.
    void setBubbles(BubbleDelegate *bubbles);
    void goToEnd();
    /// Shows a message a third below the top, and stays there.
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    /// The reader comes near the oldest message that was read.
    void olderWanted();

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void followRange();
    void followValue(int value);

    bool m_atEnd = true;
    int m_fromEnd = -1; ///< pixels below what is read while older messages come; -1: none are coming
};

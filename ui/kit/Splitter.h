#pragma once

#include <QList>
#include <QSplitter>

/// A splitter with a one-pixel line and a grip of seven. Double click on a handle restores the start widths; the owner
/// remembers the rest with saveState(). Panes do not collapse by dragging.
class Splitter : public QSplitter
{
    Q_OBJECT
public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Adds a pane with its widths; start 0 means "the rest", maximum 0 "no limit".
    void addPane(QWidget *pane, int minimum, int start, int maximum = 0);
    /// The widths of addPane().
    void restoreStart();

protected:
    QSplitterHandle *createHandle() override;
    void showEvent(QShowEvent *event) override;

private:
    QList<int> m_starts;
    bool m_placed = false;
};

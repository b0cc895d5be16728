#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

class QTimer;

/// Rows as bars of Track while something loads. Nothing is shown for the first 200 ms, so that a quick answer does not
/// flash; nothing moves.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(RowKind row, QWidget *parent = nullptr);

    /// Begins a wait: visible after 200 ms unless stop() comes first.
    void start();
    void stop();
    bool isRunning() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer *m_delay; ///< child
    RowKind m_row;
};

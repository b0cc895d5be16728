#pragma once

#include "core/base/Error.h"
#include "core/domain/Change.h"

#include <QWidget>
#include <memory>

class Desk;
class QVBoxLayout;

/// The Gmail drafts of one run and what became of them. Takes no room while there are none.
class GmailOutcomes : public QWidget
{
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit GmailOutcomes(Desk &desk, QWidget *parent = nullptr);
    ~GmailOutcomes() override;

    void show(RunId run);

Q_SIGNALS:
    void failed(const QString &title, const Error &error);

private:
    void follow(const Change &change);
    void place(const OutboxItem &item);
    void judge(OutboxId id, bool wasCreated);
    void again(OutboxId id);

    Desk &m_desk;
    RunId m_run;
    QVBoxLayout *m_column;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown run
};

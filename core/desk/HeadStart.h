#pragma once

#include "core/desk/Requests.h"
#include "core/desk/RunDriver.h"

#include <QFuture>

/// What is done for a run while the message it answers is still being stored: the disk keeps the database thread
/// waiting, but nobody else. The articles are searched on the spot, unless there are very many, a local model works out
/// what it will say, and the rows are read right behind the commit.
struct HeadStart {
    RunDriver::Terms terms; ///< it is good for a run on the same terms
    QFuture<Result<Outcome>> lookedUp; ///< where the run stands when nothing but the articles, or an answer, is missing
    StepDone articles; ///< what search_kb finds; step 0 when that is not done here

    /// `received` is the commit under way that stores `text` and its run. None without a model that knows at once what
    /// the message is about, and none where a server says what it means.
    static std::shared_ptr<const HeadStart> of(const RunDriver::Services &services, const QString &text,
                                               const QFuture<Result<Received>> &received);
};

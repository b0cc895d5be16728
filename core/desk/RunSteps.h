#pragma once

#include "core/desk/Decide.h"
#include "core/knowledge/PassageVectors.h"

/// What of a run is done on the database thread: its steps, and storing what came of them.
namespace RunSteps {

/// What a job needs there, where it may outlive whoever posted it.
struct Services {
    std::shared_ptr<const ToolRegistry> tools;
    KnowledgeIndexPtr knowledge;
    QString owner; ///< who holds the lease
    PassageVectorsPtr vectors; ///< that the questions of search_kb are compared with; none: words alone
};

/// `outcome` follows `facts`, which are stored with it.
Outcome after(std::vector<AuditEntry> facts, Outcome outcome);

/// The READ step that comes next; null when something else does.
const PlanStep *nextReading(const Outcome &outcome);

/// Runs the READ steps that come next, until something else is to be done or the next is `end`. Nothing is written:
/// what they found goes into the commit that ends them, for reading again would bring it back, and the disk is waited
/// for once.
Outcome readOn(Reader &reader, const Services &services, Outcome outcome, int end = 0);

/// Does what a WRITE step says, in the commit that stores what comes of it.
Result<Outcome> write(Writer &writer, const Services &services, const Work &work, const PlanStep &step);

/// Reads on and stores everything that came of it. `from` is where the run stands in the store.
Result<Outcome> save(Writer &writer, const Services &services, RunState from, Outcome outcome);

} // namespace RunSteps

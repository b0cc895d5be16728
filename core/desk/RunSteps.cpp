#include "core/desk/RunSteps.h"

#include "core/desk/RunWrites.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

ToolContext contextOf(const RunSteps::Services &services, const Work &work, const PlanStep &step)
{
    ToolContext context{work.run.customer, work.run.conversation, work.run.message,  work.run.id,
                        step.step,         u"assistant"_s,        services.knowledge};
    if (step.step == work.embeddedStep)
        context.meaning = {services.vectors, work.question};
    return context;
}

tl::unexpected<Error> noSuchTool(const PlanStep &step)
{
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("RunDriver", "There is no tool called “%1”.").arg(step.tool));
}

} // namespace

Outcome RunSteps::after(std::vector<AuditEntry> facts, Outcome outcome)
{
    facts.insert(facts.end(), std::make_move_iterator(outcome.facts.begin()),
                 std::make_move_iterator(outcome.facts.end()));
    outcome.facts = std::move(facts);
    return outcome;
}

const PlanStep *RunSteps::nextReading(const Outcome &outcome)
{
    const auto *next = std::get_if<RunStep>(&outcome.command);
    return next && next->step.effect == Effect::Read ? &next->step : nullptr;
}

Outcome RunSteps::readOn(Reader &reader, const Services &services, Outcome outcome, int end)
{
    for (const PlanStep *step = nextReading(outcome); step && step->step != end; step = nextReading(outcome)) {
        StepDone done;
        done.step = step->step;
        done.gathered = outcome.next.gathered;
        QElapsedTimer elapsed;
        elapsed.start();
        if (const ReadTool *tool = services.tools->reader(step->tool))
            done.output = tool->run(reader, contextOf(services, outcome.next, *step), step->params, done.gathered);
        else
            done.output = noSuchTool(*step);
        done.durationUs = elapsed.nsecsElapsed() / 1'000;
        Outcome next = decide(std::move(outcome.next), std::move(done), *services.tools);
        outcome = after(std::move(outcome.facts), std::move(next));
    }
    return outcome;
}

Result<Outcome> RunSteps::write(Writer &writer, const Services &services, const Work &work, const PlanStep &step)
{
    StepDone done;
    done.step = step.step;
    done.gathered = work.gathered;
    QElapsedTimer elapsed;
    elapsed.start();
    if (const WriteTool *tool = services.tools->writer(step.tool)) {
        done.output = tool->run(writer, contextOf(services, work, step), step.params);
        // Half of a change must not stay: the whole transaction goes, and the failure is recorded in the next.
        if (!done.output)
            return fail(done.output.error());
    } else {
        done.output = noSuchTool(step);
    }
    done.durationUs = elapsed.nsecsElapsed() / 1'000;
    return decide(work, std::move(done), *services.tools);
}

Result<Outcome> RunSteps::save(Writer &writer, const Services &services, RunState from, Outcome outcome)
{
    outcome = readOn(writer, services, std::move(outcome));
    if (const auto applied = RunWrites::apply(writer, from, outcome, services.owner); !applied)
        return fail(applied.error());
    return outcome;
}

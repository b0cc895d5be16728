#include "core/desk/HeadStart.h"

#include "core/desk/Planner.h"
#include "core/desk/RunSteps.h"
#include "core/store/Store.h"
#include "core/tools/ReadTools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// With more than these a search may take longer than a frame is shown, and the database thread does it.
constexpr std::size_t MostPassages = 10'000;

StepDone searched(const PlanStep &step, const KnowledgeIndex &knowledge)
{
    StepDone done;
    done.step = step.step;
    QElapsedTimer elapsed;
    elapsed.start();
    done.output = SearchKb::search(knowledge, step.params, {}, done.gathered);
    done.durationUs = elapsed.nsecsElapsed() / 1'000;
    return done;
}

/// The run as it will be when only the answer is missing, without what the rows tell.
Work foreseen(const RunDriver::Terms &terms, const QString &text, const IntentGuess &guess, const Plan &plan,
              const Gathered &gathered)
{
    Work work;
    work.message.body = text;
    work.run.intent = guess;
    work.run.plan = plan;
    work.gathered = gathered;
    return terms.of(std::move(work));
}

} // namespace

std::shared_ptr<const HeadStart> HeadStart::of(const RunDriver::Services &services, const QString &text,
                                               const QFuture<Result<Received>> &received)
{
    const RunDriver::Terms terms = services.terms();
    const auto guess = terms.embeds ? std::nullopt : services.model.guess(text);
    if (!guess)
        return nullptr;
    const Plan plan = builtinPlan(guess->label, text, terms.policy.maxSteps);
    const auto search = std::ranges::find(plan, u"search_kb"_s, &PlanStep::tool);
    const bool isQuick = services.knowledge->passages().size() <= MostPassages;
    const int searchStep = search != plan.end() && isQuick ? search->step : 0;

    auto lookedUp =
        services.store.read([terms, guess, plan, searchStep, received,
                             steps = RunSteps::Services{services.tools, services.knowledge, services.owner, {}}](
                                Reader &reader) -> Result<Outcome> {
            const Result<Received> stored = received.result(); // there already: jobs run one after the other
            if (!stored)
                return fail(stored.error());
            Work work = terms.of(*stored->begun);
            work.run.intent = *guess;
            work.run.plan = plan;
            work.run.state = RunState::Planned;
            return RunSteps::readOn(reader, steps, decide(std::move(work), Begun{}, *steps.tools), searchStep);
        });
    StepDone articles = searchStep == 0 ? StepDone{} : searched(*search, *services.knowledge);
    const bool isSearched = search == plan.end() || (searchStep != 0 && articles.output);
    if (isSearched)
        services.model.foresee(replyRequestOf(foreseen(terms, text, *guess, plan, articles.gathered)));
    return std::make_shared<const HeadStart>(HeadStart{terms, lookedUp, std::move(articles)});
}

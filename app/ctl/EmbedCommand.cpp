#include "app/ctl/EmbedCommand.h"

#include "core/base/Deliver.h"

using namespace Qt::StringLiterals;

namespace {

void finish(Call &call, int knownBefore)
{
    const PassageEmbeddings::State &state = call.services().embeddings().state();
    // What is being written is written when a later commit answers.
    std::ignore = Call::wait(call.store().read([](Reader &reader) { return reader.settings(); }));
    if (!state.problem.isEmpty())
        return call.fail(Error{Error::Kind::Refused, state.problem, {}, 0});
    call.output().object(
        {{u"passages"_s, state.passages}, {u"known"_s, state.known}, {u"fetched"_s, state.known - knownBefore}},
        Call::tr("%1 of %2 passages can be found by meaning.").arg(state.known).arg(state.passages));
    call.done();
}

void embed(Call &call)
{
    PassageEmbeddings &embeddings = call.services().embeddings();
    if (!embeddings.state().isOn) {
        const QString problem = call.services().assistant().problem();
        return call.fail(
            Error{Error::Kind::Refused,
                  problem.isEmpty() ? Call::tr(
                      "Embeddings are off or there is no server to ask. Set OPENAI_API_KEY or OPENAI_BASE_URL, then "
                      "frontdeskctl settings set assistant/embeddings on.")
                                    : problem,
                  {},
                  0});
    }
    const int before = embeddings.state().known;
    QObject::connect(&embeddings, &PassageEmbeddings::changed, &call, [&call, &embeddings, before] {
        if (!embeddings.isSettled() || embeddings.isFetching())
            return;
        QObject::disconnect(&embeddings, nullptr, &call, nullptr);
        finish(call, before);
    });
    embeddings.fetchMissing();
    if (!embeddings.isFetching()) {
        QObject::disconnect(&embeddings, nullptr, &call, nullptr);
        finish(call, before);
    }
}

} // namespace

Command embedCommand()
{
    return {{u"kb"_s, u"embed"_s},
            {},
            Call::tr("Sends the passages whose meaning is not known yet to the embeddings server."),
            {},
            0,
            0,
            Command::Needs::Knowledge,
            embed};
}

#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 1'000'000;
constexpr int PerCommit = 20'000;

/// Entries as a run writes them: what was asked of a tool, and what it answered.
Result<void> appendSome(Writer &writer, int count)
{
    for (int i = 0; i < count; ++i) {
        AuditEntry entry;
        entry.tool = u"search_kb"_s;
        entry.input = {{u"query"_s, u"What are your pricing plans?"_s}, {u"limit"_s, 12}};
        entry.output = {{u"count"_s, 1},
                        {u"results"_s,
                         QJsonArray{QJsonObject{{u"passage_id"_s, u"pricing.md#plans-and-prices"_s},
                                                {u"source_file"_s, u"pricing.md"_s},
                                                {u"heading"_s, u"Plans and prices"_s},
                                                {u"score"_s, 3.52}}}}};
        entry.actor = u"assistant"_s;
        entry.durationUs = 700;
        if (const auto appended = writer.append(entry); !appended)
            return fail(appended.error());
    }
    return {};
}

} // namespace

/// How long a long audit log takes to be proved untouched.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestDesk test;
    if (!test.isValid()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(test.problem()));
        return 1;
    }
    const int entries = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : Entries;
    for (int left = entries; left > 0; left -= PerCommit) {
        const int count = std::min(left, PerCommit);
        auto batch = test.store().commit([count](Writer &writer) { return appendSome(writer, count); });
        batch.waitForFinished();
        if (!batch.result())
            return 1;
    }
    QElapsedTimer clock;
    clock.start();
    auto verifying = test.desk().verifyAudit();
    verifying.waitForFinished();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const auto state = verifying.result();
    const bool isProved = state && state->ok && state->entries >= entries;
    Measure::report("1,000,000 audit entries verified", isProved ? seconds : -1, "s", "< 15", isProved && seconds < 15);
    return isProved ? 0 : 1;
}

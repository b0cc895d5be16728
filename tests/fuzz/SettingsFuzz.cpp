#include "tests/fuzz/Fuzz.h"

#include "core/settings/Settings.h"

#include <cmath>
#include <cstdlib>

const char *const FuzzedRows = "IN3";

/// A .env file that anybody wrote: every setting has a value of its kind, and the process's environment is stronger.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString own = QStringLiteral("from the process");
    Settings settings;
    settings.loadEnvironment({{QStringLiteral("OPENAI_MODEL"), own}}, bytes);
    if (settings.value(Keys::OpenAiModel) != own || settings.environment(QStringLiteral("OPENAI_MODEL")) != own)
        std::abort();
    const QString variable = QString::fromLatin1(Keys::GmailEnabled.environment);
    const bool isStronger = !settings.environment(variable).isEmpty();
    if (isStronger != (settings.layer(Keys::GmailEnabled) == Settings::Layer::Environment))
        std::abort();
    if (!isStronger && settings.value(Keys::GmailEnabled) != Keys::GmailEnabled.fallback)
        std::abort();

    // The same bytes as what a workspace holds, which another version of the program may have written.
    const QString text = QString::fromUtf8(bytes);
    settings.loadWorkspace({{QString(Keys::MaxSteps.name), text},
                            {QString(Keys::DailyBudgetUsd.name), text},
                            {QString(Keys::HumanApproval.name), text}});
    bool isNumber = false;
    const int steps = text.toInt(&isNumber);
    if (settings.value(Keys::MaxSteps) != (isNumber ? steps : Keys::MaxSteps.fallback))
        std::abort();
    if (!std::isfinite(settings.value(Keys::DailyBudgetUsd)))
        std::abort();
    (void)settings.value(Keys::HumanApproval);
    return 0;
}

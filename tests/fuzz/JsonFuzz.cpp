#include "tests/fuzz/Fuzz.h"

#include "core/base/Json.h"
#include "core/domain/Policy.h"
#include "core/domain/Run.h"
#include "core/store/AuditEvidence.h"
#include "core/store/sql/AuditAnchor.h"
#include "core/tools/Schema.h"
#include "core/tools/Tool.h"

#include <QJsonDocument>
#include <cstdlib>

const char *const FuzzedRows = "T14";

/// Every place where stored or received JSON becomes something typed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ToolRegistry tools;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    AuditAnchor::fromJson(bytes);
    Policy::parse(text);
    sourcesFromText(text);
    const QJsonObject stored = storedJson(text);
    // What was read once reads the same again: hashes and audit entries rely on it.
    if (storedJson(jsonText(stored)) != stored)
        std::abort();
    const auto object = parseJsonObject(bytes);
    if (!object)
        return 0;
    if (canonicalJson(*parseJsonObject(canonicalJson(*object))) != canonicalJson(*object))
        std::abort();
    for (const auto &tool : tools.all())
        (void)tools.validate(tool->name(), *object).has_value();
    const QJsonArray array =
        object->contains(QStringLiteral("a")) ? object->value(QStringLiteral("a")).toArray() : QJsonArray{*object};
    const Plan plan = planFromJson(array);
    if (planFromJson(toJson(plan)) != plan)
        std::abort();
    auditEvidenceProblem(array);
    return 0;
}

#pragma once

#include "core/base/Sentences.h"
#include "core/domain/Run.h"

/// A sentence of a draft that nothing found in its run supports: for a person to look at, sent all the same if they
/// want.
struct Doubt {
    enum class Kind {
        Unsupported, ///< no passage and no result of a tool says this
        Figure, ///< `detail`, a number or price, does not stand there
        Condition, ///< `detail`, a word like "all", "only" or "not", changes what stands there
    };

    Kind kind = Kind::Unsupported;
    TextRange sentence; ///< in the draft as the assistant wrote it
    QString detail;

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

QString wordOf(Doubt::Kind kind);
QJsonArray toJson(const std::vector<Doubt> &doubts);
std::vector<Doubt> doubtsFromJson(const QJsonArray &array);

/// The doubts about a run's draft, from its log: the entry of the step that wrote it holds them.
std::vector<Doubt> doubtsOf(const std::vector<AuditEntry> &audit);

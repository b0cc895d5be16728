#pragma once

#include <QJsonArray>
#include <QString>

/// Checks entries of the audit log as Reader::auditEvidence gives them: each against its own hash, its texts where they
/// are there, and against the one before. Empty when all is well, else what is wrong with the first bad one.
QString auditEvidenceProblem(const QJsonArray &chain);

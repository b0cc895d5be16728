#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

/// How good and how fast the search is on a judged collection. Gains are 2^grade - 1; a document's rank is that of its
/// best passage; queries without a relevant document are left out.
struct SearchEvalReport {
    int queries = 0;
    double ndcg10 = 0;
    double recall10 = 0;
    double mrr10 = 0;
    double indexMs = 0;
    double p50Us = 0;
    double p95Us = 0;
};

/// Indexes the corpus (one JSON object {"id", "title", "text"} a line), asks every query ("id<TAB>text") and compares
/// with the judgements ("query id<TAB>document id<TAB>grade"). Blocks for as long as that takes; any thread. Invalid
/// for a line that cannot be read, naming the file's kind and the line.
Result<SearchEvalReport> evaluateSearch(const QByteArray &corpus, const QByteArray &queries, const QByteArray &qrels);

/// The report as `frontdeskctl kb eval` prints it.
QJsonObject toJson(const SearchEvalReport &report);

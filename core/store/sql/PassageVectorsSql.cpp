#include "core/store/Writer.h"
#include "core/store/sql/Connection.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What nobody's articles held for so long is not worth its place.
constexpr qint64 KeptUnusedMs = 30LL * 24 * 60 * 60 * 1'000;

} // namespace

Result<std::vector<PassageVector>> Reader::passageVectors(const QString &model, int limit)
{
    return m_connection.rows(
        u"SELECT text_hash, vector, cost_usd FROM passage_vectors WHERE model = ? ORDER BY created_at DESC LIMIT ?"_s,
        {model, limit}, [](Row &row) {
            PassageVector vector;
            vector.hash = row.text();
            vector.values = row.bytes();
            vector.costUsd = row.real();
            return vector;
        });
}

Result<void> Writer::keepPassageVectors(const QString &model, const std::vector<PassageVector> &vectors)
{
    for (const PassageVector &vector : vectors) {
        const auto kept = m_connection.run(
            u"INSERT INTO passage_vectors (model, text_hash, vector, cost_usd, created_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (model, text_hash) DO UPDATE SET vector = excluded.vector, "
            "cost_usd = passage_vectors.cost_usd + excluded.cost_usd"_s,
            {model, vector.hash, vector.values, vector.costUsd, m_now});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

Result<void> Writer::forgetPassageVectors(const QString &model, const QSet<QString> &used)
{
    struct Old {
        QString model;
        QString hash;
    };
    const auto old = m_connection.rows(u"SELECT model, text_hash FROM passage_vectors WHERE created_at < ?"_s,
                                       {m_now - KeptUnusedMs}, [](Row &row) {
                                           Old found;
                                           found.model = row.text();
                                           found.hash = row.text();
                                           return found;
                                       });
    if (!old)
        return fail(old.error());
    for (const Old &row : *old) {
        if (row.model == model && used.contains(row.hash))
            continue;
        const auto gone =
            m_connection.run(u"DELETE FROM passage_vectors WHERE model = ? AND text_hash = ?"_s, {row.model, row.hash});
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

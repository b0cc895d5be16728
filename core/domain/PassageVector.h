#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

/// What a language model makes of a text: texts that mean much the same lie near each other. Of length 1, as one signed
/// byte a dimension: an eighth of what a server sends, and near enough for ranking.
struct PassageVector {
    QString hash; ///< of the text: PassageVectors::hashOf
    QByteArray values;
    double costUsd = 0; ///< its share of what the request cost

    friend bool operator==(const PassageVector &, const PassageVector &) = default;
};

#pragma once

#include <QRandomGenerator>
#include <QString>

/// Seeds the chances of a test, and prints with what; FRONTDESK_SEED=N repeats a run. Answers with the seed, to stand
/// in what a failure says.
inline QString seed(QRandomGenerator &random)
{
    const quint32 number = qEnvironmentVariableIsSet("FRONTDESK_SEED") ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
                                                                       : QRandomGenerator::global()->generate();
    random.seed(number);
    qInfo("FRONTDESK_SEED=%u", number);
    return QString::number(number);
}

#include "core/learn/Softmax.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

/// Against the C library in double precision.
class SoftmaxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shares_data();
    void shares();
    void nothingToShare();
};

void SoftmaxTest::shares_data()
{
    QTest::addColumn<QList<float>>("scores");
    QList<float> steps;
    for (int i = 0; i < 997; ++i)
        steps.append(-float(i) * 0.01F);
    QTest::addRow("one") << QList<float>{3.5F};
    QTest::addRow("equal") << QList<float>{0.25F, 0.25F, 0.25F};
    QTest::addRow("close steps") << steps;
    QTest::addRow("large and small") << QList<float>{1e30F, 0.0F, -1e30F};
    QTest::addRow("beyond what a float can share") << QList<float>{0.0F, -86.0F, -88.0F, -200.0F};
}

void SoftmaxTest::shares()
{
    QFETCH(const QList<float>, scores);
    std::vector<float> shares(scores.begin(), scores.end());
    softmax(shares);
    const double top = *std::max_element(scores.begin(), scores.end());
    for (const double sharpness : {1.0, 7.5}) {
        double sum = 0;
        for (const float score : scores)
            sum += std::exp(sharpness * (double(score) - top));
        const double expected = sharpness * top + std::log(sum);
        const double found = logSumExp({scores.begin(), scores.end()}, sharpness);
        QVERIFY2(std::abs(found - expected) <= 2e-6 * std::max(1.0, std::abs(expected)),
                 qPrintable(u"%1 is not %2"_s.arg(found, 0, 'g', 12).arg(expected, 0, 'g', 12)));
        if (sharpness != 1.0)
            continue;
        for (qsizetype i = 0; i < scores.size(); ++i) {
            const double share = std::exp(double(scores[i]) - top) / sum;
            QVERIFY2(std::abs(double(shares[std::size_t(i)]) - share) <= 4e-7 * share + 2e-38,
                     qPrintable(u"%1: %2 is not %3"_s.arg(i).arg(double(shares[std::size_t(i)])).arg(share)));
        }
    }
}

void SoftmaxTest::nothingToShare()
{
    std::vector<float> none;
    softmax(none);
    QVERIFY(none.empty());
    QCOMPARE(logSumExp(none, 2), 0.0);
}

QTEST_GUILESS_MAIN(SoftmaxTest)
#include "SoftmaxTest.moc"

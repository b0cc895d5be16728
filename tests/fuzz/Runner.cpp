#include "tests/fuzz/Fuzz.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <cstdio>

namespace {

constexpr qsizetype LongestInput = 4'096;
constexpr qint64 SlowMs = 1'000;

/// One random change, of the kinds that break parsers.
void mutate(QByteArray &input, const QList<QByteArray> &corpus, QRandomGenerator &random)
{
    const auto place = [&] { return input.isEmpty() ? 0 : qsizetype(random.bounded(quint32(input.size()))); };
    switch (random.bounded(7)) {
    case 0:
        if (!input.isEmpty())
            input[place()] = char(random.bounded(256));
        break;
    case 1:
        input.insert(place(), char(random.bounded(256)));
        break;
    case 2:
        input.remove(place(), 1 + random.bounded(8));
        break;
    case 3: // a piece again, many times
        input.insert(place(), input.mid(place(), 1 + random.bounded(16)).repeated(1 + random.bounded(20)));
        break;
    case 4: { // a piece of another input
        const QByteArray &other = corpus[qsizetype(random.bounded(quint32(corpus.size())))];
        input.insert(place(), other.mid(other.isEmpty() ? 0 : qsizetype(random.bounded(quint32(other.size()))), 64));
        break;
    }
    case 5: {
        static const QList<QByteArray> tokens{"\xff",         "\xed\xa0\x80", QByteArray(1, '\0'),
                                              "\r\n",         "\"",           "\\u0000",
                                              "[[[[",         "{\"\":",       "|---|",
                                              "```",          "1e999",        "-9223372036854775808",
                                              "\xe2\x80\xae", "NEAR(",        "*",
                                              "<!--"};
        input.insert(place(), tokens[qsizetype(random.bounded(quint32(tokens.size())))]);
        break;
    }
    default:
        input.truncate(place());
    }
    input.truncate(LongestInput);
}

void feed(const QByteArray &input)
{
    QElapsedTimer clock;
    clock.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
    if (clock.elapsed() > SlowMs) {
        std::fprintf(stderr, "%lld ms for one input\n", static_cast<long long>(clock.elapsed()));
        std::abort();
    }
}

} // namespace

/// FUZZER [CORPUS [COUNT]]: the corpus, then so many mutations of it. FRONTDESK_SEED repeats a run.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QList<QByteArray> corpus{QByteArray()};
    QDirIterator files(arguments.value(1), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            corpus += file.readAll();
    }
    const int count = arguments.size() > 2 ? arguments[2].toInt() : 20'000;
    const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED") ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
    std::printf("FRONTDESK_SEED=%u, %lld inputs of the corpus, %d mutations\n", seed,
                static_cast<long long>(corpus.size()), count);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &input : corpus)
        feed(input);
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        QByteArray input = corpus[qsizetype(random.bounded(quint32(corpus.size())))];
        for (int changes = 1 + random.bounded(6); changes > 0; --changes)
            mutate(input, corpus, random);
        feed(input);
    }
    if (QFile report(qEnvironmentVariable("FRONTDESK_REPORT"));
        !report.fileName().isEmpty() && report.open(QIODevice::Append)) {
        // The fields of tests/kit/Report.h.
        report.write(QByteArray(FuzzedRows) + " fuzz " + QCoreApplication::applicationName().toUtf8()
                     + "\tI11\tno crash, no broken promise, no input slower than a second\t"
                     + QByteArray::number(corpus.size() + count) + "\t\theld\t"
                     + QByteArray::number(double(clock.elapsed()) / 1'000, 'f', 1) + '\n');
    }
    return 0;
}

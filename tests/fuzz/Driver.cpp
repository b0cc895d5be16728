#include "tests/fuzz/Fuzz.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

QByteArray program; ///< its file's name
QByteArray inputs = "0"; ///< how many were asked for
QByteArray seedOption;
std::vector<char *> arguments;

QElapsedTimer &clockOfRun()
{
    static QElapsedTimer clock;
    return clock;
}

/// A line for the table of tests/README.md, as tests/kit/Report.h writes them. Only a run that found nothing ends like
/// this.
void report()
{
    QFile file(qEnvironmentVariable("FRONTDESK_REPORT"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    file.write(QByteArray(FuzzedRows) + " fuzz " + program
               + "\tI11\tno crash, no leak, no broken promise, no input slower than five seconds\t" + inputs
               + "\t\theld\t" + QByteArray::number(double(clockOfRun().elapsed()) / 1'000, 'f', 1) + '\n');
}

} // namespace

/// libFuzzer calls this before it reads its options (https://llvm.org/docs/LibFuzzer.html#startup-initialization).
/// FRONTDESK_SEED repeats a run, as with every random test.
extern "C" int LLVMFuzzerInitialize(int *count, char ***values)
{
    arguments.assign(*values, *values + *count);
    program = QByteArray(arguments.front());
    program = program.mid(program.lastIndexOf('/') + 1);
    for (const QByteArray argument : arguments) {
        if (argument.startsWith("-runs="))
            inputs = argument.mid(6);
    }
    const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED") ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
    std::printf("FRONTDESK_SEED=%u\n", seed);
    std::fflush(stdout);
    seedOption = "-seed=" + QByteArray::number(seed);
    arguments.push_back(seedOption.data());
    arguments.push_back(nullptr);
    *count += 1;
    *values = arguments.data();
    clockOfRun().start();
    return std::atexit(report);
}

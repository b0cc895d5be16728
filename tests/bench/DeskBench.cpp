#include "core/base/Deliver.h"
#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 300;
constexpr int Writers = 8;
constexpr int MessagesPerWriter = 400;
constexpr int PatienceMs = 120'000;

const auto Question = u"I'm having trouble integrating your API, getting 401 errors"_s;

/// From the message's arrival to the durable draft, one after the other, in an event loop that does nothing else. The
/// customers take turns: with as many as there are messages each writes for the first time, with few each has written
/// before, and the draft that waits gives way.
class ReceiveToDraft : public QObject
{
    Q_OBJECT
public:
    ReceiveToDraft(TestDesk &test, std::vector<CustomerId> customers) : m_test(test), m_customers(std::move(customers))
    {
        connect(&test.desk(), &Desk::runRested, this, &ReceiveToDraft::rested);
        connect(&test.store(), &Store::committed, this, [this] { ++m_commits; });
    }

    void measure()
    {
        next();
        m_loop.exec();
    }

    double medianMs() const { return Measure::median(m_times); }
    double commitsPerRun() const { return double(m_commits) / double(m_times.size()); }

private:
    void next()
    {
        Incoming incoming;
        incoming.customer = m_customers[m_times.size() % m_customers.size()];
        incoming.text = Question;
        incoming.approval = true;
        m_clock.start();
        deliver(m_test.desk().receive(incoming), this, [this](const Result<Received> &received) {
            if (!received)
                m_loop.quit();
        });
    }

    void rested()
    {
        m_times.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        if (m_times.size() < Runs)
            next();
        else
            m_loop.quit();
    }

    TestDesk &m_test;
    std::vector<CustomerId> m_customers;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    std::vector<double> m_times;
    int m_commits = 0;
};

std::vector<CustomerId> newCustomers(TestDesk &test)
{
    std::vector<CustomerId> customers;
    for (int i = 0; i < Runs; ++i) {
        Customer customer;
        customer.name = u"Customer %1"_s.arg(i);
        customer.email = u"customer%1@example.org"_s.arg(i);
        if (const auto made = TestDesk::wait(test.desk().createCustomer(customer)))
            customers.push_back(*made);
    }
    return customers;
}

/// One of the eight: writes notes, each a durable commit of its own, as fast as it can.
int writeNotes(const QString &file, int customer)
{
    SystemClock clock;
    Settings settings;
    Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
    KnowledgeBase knowledge{QString()};
    OfflineModel model;
    Desk desk({store, knowledge, model, settings, clock, false});
    if (!TestDesk::wait(store.open()))
        return 1;
    std::printf("ready\n");
    std::fflush(stdout);
    std::getchar(); // all begin together
    int left = MessagesPerWriter;
    QObject receiver;
    const std::function<void()> next = [&] {
        deliver(desk.note(CustomerId{customer}, {}, u"A note of the benchmark."_s), &receiver,
                [&](const Result<Message> &note) {
                    if (!note || --left == 0)
                        QCoreApplication::exit(note ? 0 : 1);
                    else
                        next();
                });
    };
    next();
    return QCoreApplication::exec();
}

double messagesPerSecond(const QString &file)
{
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < Writers; ++i) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {u"--write"_s, file, QString::number(1 + i % 5)});
        writers.push_back(std::move(process));
    }
    for (auto &process : writers) {
        if (!process->waitForReadyRead(PatienceMs))
            return 0;
    }
    QElapsedTimer clock;
    clock.start();
    for (auto &process : writers)
        process->write("\n");
    for (auto &process : writers) {
        if (!process->waitForFinished(PatienceMs) || process->exitCode() != 0)
            return 0;
    }
    return Writers * MessagesPerWriter / (double(clock.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write"_s)
        return writeNotes(arguments[2], arguments[3].toInt());

    TestDesk test;
    if (!test.isValid() || !test.seed()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(test.problem()));
        return 1;
    }
    ReceiveToDraft first(test, newCustomers(test));
    first.measure();
    Measure::report("receive to draft, offline, durable commits included", first.medianMs(), "ms", "< 2",
                    first.medianMs() < 2);
    ReceiveToDraft again(test, {CustomerId{1}, CustomerId{2}, CustomerId{3}, CustomerId{4}, CustomerId{5}});
    again.measure();
    Measure::report("the same in place of a draft that waits", again.medianMs(), "ms", "< 2", again.medianMs() < 2);
    Measure::report("commits per message, receive to draft", again.commitsPerRun(), "", "< 12",
                    again.commitsPerRun() < 12);
    const double rate = messagesPerSecond(test.file());
    Measure::report("eight writing processes, one commit per message", rate, "msg/s", ">= 1000", rate >= 1'000);
    return 0;
}

#include "DeskBench.moc"

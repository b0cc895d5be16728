#pragma once

#include "app/Services.h"
#include "app/ctl/Output.h"

#include <QCommandLineParser>
#include <functional>

/// One call of a command: its arguments, the services and where the answer goes. A command ends by `done` or `fail`, at
/// once or later.
class Call : public QObject
{
    Q_OBJECT
public:
    Call(const QCommandLineParser &parser, const QStringList &arguments, Services &services, const Output &output);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString option(const QString &name) const { return m_parser.value(name); }
    /// A whole number; Invalid names the option.
    Result<qint64> number(const QString &option, qint64 fallback) const;
    Services &services() { return m_services; }
    Desk &desk() { return m_services.desk(); }
    Store &store() { return m_services.store(); }
    const Output &output() const { return m_output; }

    /// The answer of a future of the store. A command line has no window to keep alive, so it may wait.
    template <class T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    /// The customer `--customer` names, by id or e-mail address.
    Result<Customer> customerOption();
    Result<Customer> findCustomer(const QString &who);
    /// A text argument; "-" reads stdin. Invalid UTF-8 is mended.
    static QString text(const QString &argument);

    void done();
    void fail(const Error &error);

Q_SIGNALS:
    void finished(int exitCode);

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Services &m_services;
    const Output &m_output;
};

struct Command {
    /// Each with what comes before it. Only a command that runs the assistant waits for it to learn.
    enum class Needs { Nothing, Store, Knowledge, Assistant };

    QStringList words; ///< {"tickets", "list"}
    QString arguments; ///< for the help: "ID", "[--limit N] QUERY"
    QString summary;
    QList<QCommandLineOption> options;
    int fewest = 0;
    int most = 0;
    Needs needs = Needs::Store;
    std::function<void(Call &)> run;
};

// One list per subject; main puts them together.
std::vector<Command> customerCommands();
std::vector<Command> messageCommands();
std::vector<Command> runCommands();
std::vector<Command> ticketCommands();
std::vector<Command> knowledgeCommands();
std::vector<Command> gmailCommands();
std::vector<Command> upkeepCommands();
std::vector<Command> settingsCommands();
std::vector<Command> safetyCommands();

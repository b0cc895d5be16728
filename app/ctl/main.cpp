#include "app/Translations.h"
#include "app/ctl/Command.h"

#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/base/Process.h"
#include "core/base/StopSignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, Failed = 1, Misused = 2, Unusable = 3 };

constexpr unsigned StopSeconds = 1; ///< Ctrl-C ends within it

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &list :
         {customerCommands(), messageCommands(), runCommands(), ticketCommands(), knowledgeCommands(), gmailCommands(),
          upkeepCommands(), settingsCommands(), safetyCommands()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

/// The command the first words name; the longest match wins, and a list command also answers to its first word alone.
const Command *commandFor(const std::vector<Command> &commands, const QStringList &words, qsizetype *used)
{
    const Command *best = nullptr;
    *used = 0;
    for (const Command &command : commands) {
        const qsizetype length = command.words.size();
        if (words.mid(0, length) == command.words && length > *used) {
            best = &command;
            *used = length;
        }
    }
    if (!best && !words.isEmpty()) {
        for (const Command &command : commands) {
            const bool bareList =
                command.words.size() == 2 && command.words[0] == words[0] && command.words[1] == u"list"_s;
            if (bareList && (words.size() == 1 || words[1].startsWith(QChar(u'-')))) {
                *used = 1;
                return &command;
            }
        }
    }
    return best;
}

QString help(const std::vector<Command> &commands)
{
    QString text = QCoreApplication::translate(
        "main", "Usage: frontdeskctl [--workspace W] [--kb DIR] [--json] COMMAND\n\nCommands:\n");
    for (const Command &command : commands) {
        const QString call = u"  "_s + command.words.join(QChar(u' '))
            + (command.arguments.isEmpty() ? QString() : u" "_s + command.arguments);
        text += call + u"\n      "_s + command.summary + u"\n"_s;
    }
    return text
        + QCoreApplication::translate(
               "main", "\nThe workspace is an SQLite file; FRONTDESK_WORKSPACE names another default.\n");
}

QHash<QString, QString> environment()
{
    QHash<QString, QString> values;
    const auto process = QProcessEnvironment::systemEnvironment();
    for (const QString &name : process.keys())
        values.insert(name, process.value(name));
    return values;
}

QByteArray envFile()
{
    QFile file(u".env"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Options may stand anywhere; the words of the command are the first ones that are neither an option nor an option's
/// value.
QStringList commandWords(const QStringList &arguments, const QStringList &valued)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--"_s)
            break;
        if (!arguments[i].startsWith(u"--"_s))
            words += arguments[i];
        else if (valued.contains(arguments[i].mid(2)))
            ++i;
    }
    return words;
}

/// The workspace's settings, once it is open.
Result<QHash<QString, QString>> openWorkspace(Services &services)
{
    const auto opened = Call::wait(services.open());
    if (!opened)
        return fail(opened.error());
    return Call::wait(services.store().read([](Reader &reader) { return reader.settings(); }));
}

int run()
{
    const std::vector<Command> commands = allCommands();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    qsizetype used = 0;
    const Command *command = commandFor(commands, commandWords(arguments, {u"workspace"_s, u"kb"_s}), &used);

    QCommandLineParser parser;
    parser.addOption({u"workspace"_s, QCoreApplication::translate("main", "The SQLite file."), u"W"_s});
    parser.addOption({u"kb"_s, QCoreApplication::translate("main", "The folder of articles."), u"DIR"_s});
    parser.addOption({u"json"_s, QCoreApplication::translate("main", "One JSON value on stdout.")});
    parser.addOption({u"jsonl"_s, QCoreApplication::translate("main", "One JSON value per line.")});
    const QCommandLineOption helpOption = parser.addHelpOption();
    const QCommandLineOption versionOption = parser.addVersionOption();
    if (command)
        parser.addOptions(command->options);
    const bool parsed = parser.parse(QCoreApplication::arguments());

    const Output output(parser.isSet(u"json"_s)        ? Output::Format::Json
                            : parser.isSet(u"jsonl"_s) ? Output::Format::JsonLines
                                                       : Output::Format::Text);
    if (parsed && parser.isSet(versionOption)) {
        std::printf("frontdeskctl %s\n", FRONTDESK_VERSION);
        return Done;
    }
    if (arguments.isEmpty() || (parsed && parser.isSet(helpOption))) {
        std::fputs(qUtf8Printable(help(commands)), stdout);
        return arguments.isEmpty() ? Misused : Done;
    }
    const auto misused = [&](const QString &text) {
        if (output.format() != Output::Format::Text)
            output.error(Error{Error::Kind::Invalid, text, {}, 0});
        Output::complain(text);
        return Misused;
    };
    if (!command)
        return misused(
            QCoreApplication::translate("main", "There is no such command. frontdeskctl --help lists them."));
    if (!parsed)
        return misused(parser.errorText());
    const QStringList positional = parser.positionalArguments().mid(used);
    if (positional.size() < command->fewest || positional.size() > command->most) {
        return misused(QCoreApplication::translate("main", "Usage: frontdeskctl %1 %2")
                           .arg(command->words.join(QChar(u' ')), command->arguments));
    }

    Services::Options options;
    options.environment = environment();
    options.envFile = envFile();
    QString path = parser.value(u"workspace"_s);
    if (path.isEmpty() && !parser.isSet(u"workspace"_s))
        path = options.environment.value(u"FRONTDESK_WORKSPACE"_s, Workspace::defaultPath());
    const auto workspace = Workspace::parse(path);
    if (!workspace) {
        output.error(workspace.error());
        return Unusable;
    }
    options.workspace = *workspace;
    options.knowledgeFolder = parser.value(u"kb"_s);
    options.answers = command->needs == Command::Needs::Assistant;

    StopSignals stops(StopSeconds);
    QObject::connect(&stops, &StopSignals::stopRequested, qApp, [&output](int signal) {
        output.error(Error{Error::Kind::Cancelled,
                           QCoreApplication::translate("main", "Stopped. What was acknowledged is kept."),
                           {},
                           0});
        QCoreApplication::exit(128 + signal);
    });
    Services services(options);
    const auto complain = [](const Error &error) { Output::complain(error.message); };
    QObject::connect(&services.store(), &Store::historyWentBack, qApp, complain);
    QObject::connect(&services.store(), &Store::logHeld, qApp, complain);
    QHash<QString, QString> settings;
    if (command->needs != Command::Needs::Nothing) {
        const auto opened = openWorkspace(services);
        if (!opened) {
            output.error(opened.error());
            return Unusable;
        }
        settings = *opened;
    }

    Call call(parser, positional, services, output);
    QObject::connect(
        &call, &Call::finished, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    if (command->needs >= Command::Needs::Knowledge) {
        // The articles, the assistant and what it knows of them: whichever comes last.
        bool started = false;
        bool indexed = false;
        const auto begin = [&] {
            if (indexed && services.assistant().isReady() && services.embeddings().isSettled()
                && !std::exchange(started, true))
                command->run(call);
        };
        const auto haveArticles = [&] {
            indexed = true;
            begin();
        };
        QObject::connect(&services.assistant(), &AssistantSetup::ready, &call, begin);
        QObject::connect(&services.embeddings(), &PassageEmbeddings::changed, &call, begin);
        QObject::connect(&services.knowledge(), &KnowledgeBase::indexed, &call, haveArticles);
        QObject::connect(&services.knowledge(), &KnowledgeBase::failed, &call, [&](const Error &error) {
            Output::complain(error.message);
            haveArticles();
        });
        services.opened(settings);
        return QCoreApplication::exec();
    }
    services.settings().loadWorkspace(settings);
    QMetaObject::invokeMethod(
        &call, [&] { command->run(call); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    installLog();
    const QCoreApplication app(argc, argv);
    installTranslations();
    QCoreApplication::setApplicationName(u"frontdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    const int status = run();
    StopSignals::leave();
    return status;
}

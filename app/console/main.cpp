#include "app/Services.h"
#include "core/base/Deliver.h"
#include "ui/conversation/ConversationView.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/BannerHost.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, Failed = 1, Misused = 2, Unusable = 3 };

constexpr int SettleMs = 700; ///< a picture is taken when pages and intents have come

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QHash<QString, QString> environment()
{
    QHash<QString, QString> values;
    const auto process = QProcessEnvironment::systemEnvironment();
    for (const QString &name : process.keys())
        values.insert(name, process.value(name));
    return values;
}

QWidget *makeInbox(Desk &desk, MainWindow *window)
{
    auto *splitter = new Splitter(Qt::Horizontal);
    auto *inbox = new InboxPanel(desk, splitter);
    auto *conversation = new ConversationView(desk, splitter);
    splitter->addPane(inbox, 280, 324, 480);
    splitter->addPane(conversation, 440, 0);
    QObject::connect(inbox, &InboxPanel::conversationChosen, conversation, &ConversationView::show);
    QObject::connect(inbox, &InboxPanel::seedRequested, window, [&desk, window] {
        deliver(desk.seedDemo(), window, [window](const Result<Seeded> &seeded) {
            if (!seeded)
                Dialogs::showError(window, Words::tr("The demo data could not be written"), seeded.error());
        });
    });
    QObject::connect(conversation, &ConversationView::failed, window, [window](const QString &title, const Error &error) {
        Dialogs::showError(window, title, error);
    });
    QTimer::singleShot(SettleMs / 2, inbox, &InboxPanel::selectFirst);
    return splitter;
}

void showTroubles(Desk &desk, MainWindow &window)
{
    QObject::connect(&desk, &Desk::troubled, &window, [&window](const Error &error) {
        window.banners().show({u"storage"_s, Severity::Error, Icon::Alert, Words::tr("The workspace cannot be written"),
                               error.message});
    });
    QObject::connect(&desk, &Desk::recovered, &window, [&window] { window.banners().withdraw(u"storage"_s); });
}

} // namespace

int main(int argc, char *argv[])
{
    // A full disk must be an error that is told, not a signal that kills.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"frontdesk"_s);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"workspace"_s, Words::tr("The SQLite file."), u"W"_s},
                       {u"kb"_s, Words::tr("The folder of articles."), u"DIR"_s},
                       {u"demo"_s, Words::tr("A fresh demo workspace.")},
                       {u"screenshot"_s, Words::tr("Renders the window to a PNG and exits."), u"FILE"_s},
                       {u"theme"_s, Words::tr("light or dark."), u"THEME"_s},
                       {u"size"_s, Words::tr("Of the window: WIDTHxHEIGHT."), u"WxH"_s}});
    parser.process(app);

    const QTemporaryDir demoFolder;
    const bool isDemo = parser.isSet(u"demo"_s);
    Services::Options options;
    options.demo = isDemo;
    options.environment = environment();
    QFile envFile(u".env"_s);
    if (envFile.open(QIODevice::ReadOnly))
        options.envFile = envFile.readAll();
    const QString path = isDemo                  ? demoFolder.filePath(u"demo.db"_s)
        : parser.isSet(u"workspace"_s)           ? parser.value(u"workspace"_s)
                                                 : options.environment.value(u"FRONTDESK_WORKSPACE"_s, Workspace::defaultPath());
    const auto workspace = Workspace::parse(path);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(workspace.error().message));
        return Misused;
    }
    options.workspace = *workspace;
    options.knowledgeFolder =
        parser.isSet(u"kb"_s) ? parser.value(u"kb"_s) : options.environment.value(u"FRONTDESK_KB"_s);

    Theme theme;
    if (parser.isSet(u"theme"_s))
        theme.setMode(parser.value(u"theme"_s) == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    theme.install();
    Services services(options);
    MainWindow window;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    window.addPage(PageId::Inbox, [&] { return makeInbox(services.desk(), &window); });
    showTroubles(services.desk(), window);

    const auto begin = [&](const QHash<QString, QString> &settings) {
        services.opened(settings);
        services.desk().start();
        window.showPage(PageId::Inbox);
        window.show();
        if (!parser.isSet(u"screenshot"_s))
            return;
        QTimer::singleShot(SettleMs, &window, [&] {
            QApplication::exit(window.grab().save(parser.value(u"screenshot"_s)) ? Done : Failed);
        });
    };
    const auto unusable = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
        QApplication::exit(Unusable);
    };
    const auto readSettings = [&] {
        deliver(services.store().read([](Reader &reader) { return reader.settings(); }), &window,
                [&](const Result<QHash<QString, QString>> &settings) {
                    if (settings)
                        begin(*settings);
                    else
                        unusable(settings.error());
                });
    };
    deliver(services.open(), &window, [&](const Result<void> &opened) {
        if (!opened) {
            unusable(opened.error());
        } else if (isDemo) {
            deliver(services.desk().seedDemo(), &window, [&](const Result<Seeded> &seeded) {
                if (seeded)
                    readSettings();
                else
                    unusable(seeded.error());
            });
        } else {
            readSettings();
        }
    });
    return QApplication::exec();
}

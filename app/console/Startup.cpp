#include "app/console/Startup.h"

#include "app/console/Console.h"
#include "app/console/Presence.h"
#include "app/console/SingleInstance.h"
#include "core/base/Deliver.h"
#include "core/desk/GuestDesk.h"
#include "core/desk/Upkeep.h"
#include "ui/guest/GuestWindow.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QProcessEnvironment>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, Failed = 1, Misused = 2, Unusable = 3 };

constexpr int SettleMs = 700; ///< a picture is taken when pages and intents have come
constexpr int AgainMs = 120;
constexpr int MostLooks = 25; ///< what moves for three seconds moves for ever
constexpr CustomerId DemoGuest{2};
constexpr unsigned StopSeconds = 2; ///< what a session that ends leaves a program

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

ThemeMode modeFrom(const QString &word)
{
    if (word == u"light"_s)
        return ThemeMode::Light;
    if (word == u"dark"_s)
        return ThemeMode::Dark;
    return word == u"contrast"_s ? ThemeMode::HighContrast : ThemeMode::System;
}

} // namespace

Startup::Startup(QObject *parent) : QObject(parent), m_stops(StopSeconds)
{
    connect(&m_stops, &StopSignals::stopRequested, this, &Startup::stop);
    // A desktop that saves its session: the end may still be called off, so nothing is closed yet.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            if (m_console)
                m_console->keepTyped();
            if (m_guest)
                m_guest->keepTyped();
        },
        Qt::DirectConnection);
}

Startup::~Startup()
{
    if (m_console && !m_options.demo && m_options.screenshot.isEmpty())
        m_console->keepPlacement();
}

int Startup::prepare(const QStringList &arguments)
{
    applyLanguage(u"system"_s); // until the workspace is read
    const auto parsed = ConsoleOptions::parse(arguments);
    if (!parsed) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(parsed.error().message));
        return Misused;
    }
    m_options = *parsed;
    Services::Options options;
    options.environment = environment();
    options.envFile = envFile();
    options.demo = m_options.demo;
    options.knowledgeFolder = m_options.knowledgeFolder;
    const auto workspace = workspaceOf(options.environment);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(workspace.error().message));
        return Misused;
    }
    options.workspace = *workspace;
    if (m_options.theme)
        m_theme.setMode(*m_options.theme);
    m_theme.install();
    m_services = std::make_unique<Services>(options);
    if (m_options.guest)
        m_services->store().follow(m_options.customer.value_or(DemoGuest));
    // A demo has a workspace of its own, a picture needs no window, a guest is somebody else: they may be many.
    if (m_options.demo || m_options.guest || !m_options.screenshot.isEmpty())
        open();
    else
        claim(options.workspace);
    return 0;
}

void Startup::claim(const Workspace &workspace)
{
    m_instance = std::make_unique<SingleInstance>(workspace.path);
    connect(m_instance.get(), &SingleInstance::first, this, &Startup::open);
    connect(m_instance.get(), &SingleInstance::handedOver, this, [] { QApplication::exit(Done); });
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, [this](const QString &page) {
        if (!m_presence)
            return; // still opening: the window comes by itself
        m_presence->bringToFront();
        if (const auto wanted = pageWords().indexOf(page); wanted >= 0)
            m_console->window().showPage(PageId(wanted));
    });
    m_instance->claim(m_options.page ? pageWords().at(int(*m_options.page)) : QString());
}

void Startup::open()
{
    deliver(m_services->open(), this, [this](const Result<void> &done) {
        if (done)
            opened();
        else
            giveUp(done.error());
    });
}

Result<Workspace> Startup::workspaceOf(const QHash<QString, QString> &environment) const
{
    if (m_options.demo)
        return Workspace::parse(m_demoFolder.filePath(u"demo.db"_s));
    if (!m_options.workspace.isEmpty())
        return Workspace::parse(m_options.workspace);
    return Workspace::parse(environment.value(u"FRONTDESK_WORKSPACE"_s, Workspace::defaultPath()));
}

void Startup::opened()
{
    if (!m_options.demo) {
        readSettings();
        return;
    }
    deliver(m_services->desk().seedDemo(), this, [this](const Result<Seeded> &seeded) {
        if (seeded)
            readSettings();
        else
            giveUp(seeded.error());
    });
}

void Startup::readSettings()
{
    deliver(m_services->store().read([](Reader &reader) { return reader.settings(); }), this,
            [this](const Result<QHash<QString, QString>> &settings) {
                if (settings)
                    begin(*settings);
                else
                    giveUp(settings.error());
            });
}

void Startup::begin(const QHash<QString, QString> &settings)
{
    m_services->opened(settings);
    // A customer's window works on that customer's messages; what others left unfinished is the consoles' business.
    if (!m_options.guest)
        m_services->desk().start();
    if (!m_options.guest && !m_options.demo)
        m_services->desk().upkeep().keepBackups();
    applyLook();
    if (!m_options.guest)
        applyLanguage(m_services->settings().value(Keys::Language));
    connect(&m_services->settings(), &Settings::changed, this, &Startup::settingChanged);
    if (m_options.guest)
        showGuest();
    else
        showConsole();
}

void Startup::settingChanged(const QString &name)
{
    applyLook();
    // A guest speaks their own language, not the agent's.
    if (name == Keys::Language.name && !m_options.guest)
        applyLanguage(m_services->settings().value(Keys::Language));
}

void Startup::applyLanguage(const QString &choice)
{
    if (!m_translations.use(choice))
        return;
    QApplication::setLayoutDirection(m_translations.direction());
    if (m_console)
        m_console->retranslate();
    if (m_presence)
        m_presence->retranslate();
}

void Startup::applyLook()
{
    const Settings &settings = m_services->settings();
    if (!m_options.theme)
        m_theme.setMode(modeFrom(settings.value(Keys::Theme)));
    m_theme.setFontPercent(settings.value(Keys::FontPercent));
    m_theme.setReducedMotion(settings.value(Keys::ReducedMotion));
    m_theme.setShowsKeyCaps(settings.value(Keys::KeyHints));
}

void Startup::showConsole()
{
    m_console = std::make_unique<Console>(m_services->desk());
    MainWindow &window = m_console->window();
    if (!m_options.demo && m_options.screenshot.isEmpty())
        m_console->restorePlacement();
    if (m_options.size.isValid())
        window.resize(m_options.size);
    m_console->begin(m_options.page.value_or(window.currentPage()));
    window.show();
    if (m_options.screenshot.isEmpty())
        m_presence = std::make_unique<Presence>(m_services->desk(), *m_console);
    takePicture(&window);
}

void Startup::showGuest()
{
    const CustomerId customer = m_options.customer.value_or(DemoGuest);
    deliver(m_services->desk().customer(customer), this, [this, customer](const Result<Customer> &found) {
        if (!found) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(found.error().message));
            QApplication::exit(Failed);
            return;
        }
        m_guest = std::make_unique<GuestWindow>(m_services->desk().guest(customer));
        if (m_options.size.isValid())
            m_guest->resize(m_options.size);
        m_guest->show();
        takePicture(m_guest.get());
    });
}

void Startup::takePicture(QWidget *window)
{
    if (m_options.screenshot.isEmpty())
        return;
    QApplication::setCursorFlashTime(0); // what blinks never looks the same twice
    QTimer::singleShot(SettleMs, window, [this, window] { savePicture(window, {}, MostLooks); });
}

/// Once the articles are there and the window looks as it did a moment ago: a busy computer takes its time.
void Startup::savePicture(QWidget *window, const QImage &before, int looks)
{
    const QImage picture = window->grab().toImage();
    const bool isAtRest = picture == before && !m_services->desk().isReadingKnowledge();
    if (!isAtRest && looks > 0) {
        QTimer::singleShot(AgainMs, window, [=, this] { savePicture(window, picture, looks - 1); });
        return;
    }
    const bool isSaved = picture.save(m_options.screenshot);
    if (!isSaved)
        std::fprintf(stderr, "%s\n", qUtf8Printable(tr("%1 cannot be written.").arg(m_options.screenshot)));
    QApplication::exit(isSaved ? Done : Failed);
}

void Startup::giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    const QString platform = QGuiApplication::platformName();
    if (!m_options.screenshot.isEmpty() || platform == u"offscreen"_s || platform == u"minimal"_s) {
        QApplication::exit(Unusable);
        return;
    }
    // Started from a menu there is no terminal to read from.
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Frontdesk cannot start"), error.message, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [] { QApplication::exit(Unusable); });
    box->open();
}

/// What is under way stays claimed, and is looked up by whoever starts next.
void Startup::stop(int signal)
{
    if (m_console)
        m_console->window().close();
    QApplication::exit(128 + signal);
}

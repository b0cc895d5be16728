#pragma once

#include "app/Services.h"
#include "app/Translations.h"
#include "app/console/Options.h"
#include "core/base/StopSignals.h"
#include "ui/kit/Theme.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <memory>

class Console;
class GuestWindow;
class Presence;
class SingleInstance;

/// From the command line to a window: opens the workspace, seeds a demo, shows the console or the guest window, or says
/// why not.
class Startup : public QObject
{
    Q_OBJECT
public:
    explicit Startup(QObject *parent = nullptr);
    ~Startup() override;

    /// Begins; everything else happens in the event loop, which ends with the exit status of the contract. Not 0: do
    /// not enter it.
    int prepare(const QStringList &arguments);

private:
    void claim(const Workspace &workspace);
    void open();
    Result<Workspace> workspaceOf(const QHash<QString, QString> &environment) const;
    void opened();
    void readSettings();
    void begin(const QHash<QString, QString> &settings);
    void settingChanged(const QString &name);
    void applyLook();
    void applyLanguage(const QString &choice);
    void showConsole();
    void showGuest();
    void takePicture(QWidget *window);
    void savePicture(QWidget *window, const QImage &before, int looks);
    void giveUp(const Error &error);
    void stop(int signal);

    StopSignals m_stops; ///< before everything that has threads
    ConsoleOptions m_options;
    QTemporaryDir m_demoFolder;
    Theme m_theme;
    Translations m_translations;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<GuestWindow> m_guest;
};

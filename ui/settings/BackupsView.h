#pragma once

#include "core/store/Backup.h"

#include <QWidget>

class Button;
class Desk;
class PlainLabel;
class WidgetList;

/// The backups of the workspace, newest first, each with a way back; one can be made here, or taken from a file. A
/// restoration waits for the next start, which is said for as long as it does.
class BackupsView : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsView(Desk &desk, QWidget *parent = nullptr);

private:
    void reload();
    void show(const std::vector<Backup::File> &files);
    void showPending();
    void backUpNow();
    void chooseFile();
    void preview(const QString &file);
    void restore(const QString &file);

    Desk &m_desk;
    WidgetList *m_list;
    PlainLabel *m_state; ///< how it stands, or why there is nothing to see
    PlainLabel *m_pending;
    Button *m_cancel;
    Button *m_now;
};

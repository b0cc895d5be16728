#pragma once

#include "core/base/Error.h"

#include <QObject>

class Desk;
class QWidget;
struct Dashboard;

/// The dashboard as a file, where the person wants it. Asks for the name; everything slow is done off the GUI thread.
class DashboardExport : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it; the dialogs belong to `page`.
    DashboardExport(Desk &desk, QWidget &page);

    void picture(QWidget &content); ///< a part of the page, in full, as PNG
    void table(const Dashboard &dashboard); ///< CSV

Q_SIGNALS:
    void told(const QString &words); ///< a file was written
    void failed(const QString &title, const Error &error);

private:
    void write(const QString &file, const QByteArray &bytes);

    Desk &m_desk;
    QWidget &m_page;
};

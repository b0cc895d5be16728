#pragma once

#include "ui/shell/PaletteModel.h"

#include <QDialog>
#include <QTimer>
#include <memory>

class QLineEdit;
class RowList;

/// Ctrl+K: type a part of a command, a page, a customer or a ticket; Enter does it or goes there. Commands are those of
/// the menus; what can do nothing now is listed too and says why.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// Searches the workspace for what was typed. The answer goes to `found` while `receiver` lives.
    using Finder = std::function<void(const QString &typed, QObject *receiver,
                                      const std::function<void(const QList<PaletteEntry> &)> &found)>;

    CommandPalette(const QList<PaletteEntry> &entries, const Finder &finder, QWidget *parent);

Q_SIGNALS:
    /// After the palette closed and the entry ran.
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void narrow(const QString &text);
    void find();
    void trigger();

    Finder m_finder;
    QTimer m_typing;
    std::unique_ptr<QObject> m_finding; ///< dropped when more is typed: a late answer is not heard
    QLineEdit *m_field;
    RowList *m_list;
    PaletteModel *m_model;
};

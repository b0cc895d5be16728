#pragma once

#include "ui/kit/Icons.h"

#include <QWidget>

class DataSection;
class Desk;
class GmailSection;
class QStackedWidget;
class QStandardItemModel;
class RowList;
class SettingsSection;

/// The settings of the workspace: the sections by name at the leading side, the chosen one beside them.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    enum class Section { General, Appearance, Assistant, Gmail, Knowledge, Notifications, Data, Shortcuts };

    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    void showSection(Section section);
    Section section() const;
    static QStringList sectionTitles(); ///< in the order of Section
    DataSection &data() { return *m_data; }
    GmailSection &gmail() { return *m_gmail; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(SettingsSection *section, Icon icon);
    void fitNames();

    QStandardItemModel *m_titles;
    RowList *m_names;
    QStackedWidget *m_sections; ///< scroll areas, in the order of Section
    DataSection *m_data;
    GmailSection *m_gmail;
};

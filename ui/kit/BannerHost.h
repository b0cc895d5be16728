#pragma once

#include "ui/kit/Icons.h"

#include <QList>
#include <QWidget>
#include <functional>

enum class Severity { Information, Attention, Error };

/// What a banner says. `id` names the condition ("gmail", "disk"): showing the same id again replaces it.
struct Banner {
    struct Action {
        QString text;
        std::function<void()> run;
        std::optional<Icon> icon = {};
    };

    QString id;
    Severity severity = Severity::Information;
    Icon icon = Icon::Info;
    QString title;
    QString sentence;
    QList<Action> actions = {}; ///< at most two are shown
};

/// The strip above the page that shows one banner at a time, the most severe first, the newest among equals.
/// Information can be closed by the person; the others stay until withdraw() says that they are mended. Hidden while
/// there is nothing to say. Announced to screen readers when it changes.
class BannerHost : public QWidget
{
    Q_OBJECT
public:
    explicit BannerHost(QWidget *parent = nullptr);
    ~BannerHost() override;

    void show(const Banner &banner);
    void withdraw(const QString &id);
    bool shows(const QString &id) const; ///< known, although another may stand in front
    QString currentId() const;

Q_SIGNALS:
    void currentChanged(const QString &id); ///< empty: none
    void closed(const QString &id); ///< by the person

private:
    void refresh();
    QWidget *makeCard(const Banner &banner);

    QList<Banner> m_banners;
    QWidget *m_card = nullptr; ///< child, made anew for every banner
    QString m_shown;
};

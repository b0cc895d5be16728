#pragma once

#include "core/base/Error.h"
#include "core/domain/Run.h"

#include <QWidget>

class Chip;
class Desk;
class ElidedLabel;
class IntentLearner;
class MenuButton;

/// What the assistant took a message for, how sure it was, and the menu with which a person corrects it.
class IntentLine : public QWidget
{
    Q_OBJECT
public:
    explicit IntentLine(Desk &desk, QWidget *parent = nullptr); ///< `desk` outlives it

    /// For the line above, so that label and runner-up have this one to themselves. Hidden where nothing can be taught.
    QWidget *correctButton() const;
    /// `corrected`: what a person said the message is about; empty where nobody did.
    void show(const Run &run, const QString &corrected);

Q_SIGNALS:
    void learned(const QString &words); ///< a correction went through, in words for a toast
    void failed(const QString &title, const Error &error);

private:
    void fillMenu();
    void correct(const QString &label);

    Desk &m_desk;
    IntentLearner *m_learner; ///< null where the assistant cannot be taught
    RunId m_run;
    QString m_label; ///< as it stands: corrected, or guessed
    Chip *m_chip;
    ElidedLabel *m_second; ///< the runner-up, or what was corrected
    MenuButton *m_correct;
};

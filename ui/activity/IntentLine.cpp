#include "ui/activity/IntentLine.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/Desk.h"
#include "core/desk/IntentLearner.h"
#include "core/domain/Intent.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/MenuButton.h"

#include <QActionGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

IntentLine::IntentLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_learner(desk.assistantSetup() ? desk.assistantSetup()->learner() : nullptr)
{
    m_chip = new Chip({}, this);
    m_second = new ElidedLabel({}, Type::Small, Role::Text3, this);
    m_correct = new MenuButton(tr("Correct"), this);
    m_correct->setAccessibleName(tr("Correct the intent"));
    m_correct->setToolTip(tr("Say what the message is about; the assistant learns it at once"));
    m_correct->setLook(Button::Look::Quiet);
    m_correct->setButtonSize(Button::Size::Small);
    connect(m_correct, &MenuButton::aboutToOpen, this, &IntentLine::fillMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_chip);
    row->addWidget(m_second, 1);
}

QWidget *IntentLine::correctButton() const
{
    return m_correct;
}

void IntentLine::show(const Run &run, const QString &corrected)
{
    const IntentGuess &guess = run.intent;
    m_run = run.id;
    m_label = corrected.isEmpty() ? guess.label : corrected;
    m_chip->setVisible(!guess.label.isEmpty());
    m_correct->setVisible(m_learner && !guess.label.isEmpty());
    const QString guessed = u"%1 %2"_s.arg(oneLine(guess.label, 40)).arg(guess.confidence, 0, 'f', 2);
    if (!corrected.isEmpty()) {
        const QString words = oneLine(corrected, 40);
        m_chip->setChip({words, Tone::Green, {}, false, true});
        m_chip->setAccessibleName(tr("%1, corrected").arg(words));
        m_second->setText(tr("corrected; taken for %1").arg(guessed));
        return;
    }
    const bool isSure = guess.confidence >= SureConfidence;
    m_chip->setChip({guessed, isSure ? Tone::Accent : Tone::Amber, {}, false, true});
    m_chip->setAccessibleName(isSure ? guessed : tr("%1, not sure").arg(guessed));
    QString runnerUp;
    if (!guess.runnerUp.isEmpty())
        runnerUp = tr("then %1 %2").arg(oneLine(guess.runnerUp, 40)).arg(guess.runnerUpConfidence, 0, 'f', 2);
    if (guess.label.isEmpty())
        m_second->setText(isFinished(run.state) ? tr("not known") : tr("being read…"));
    else if (isSure)
        m_second->setText(runnerUp);
    else
        m_second->setText(tr("not sure") + (runnerUp.isEmpty() ? QString() : u", "_s + runnerUp));
}

void IntentLine::fillMenu()
{
    QMenu &menu = m_correct->menu();
    menu.clear();
    auto *choices = new QActionGroup(&menu);
    for (const QString &label : builtinIntents()) {
        QAction *action = menu.addAction(ToolWords::intent(label));
        action->setActionGroup(choices);
        action->setCheckable(true);
        action->setChecked(label == m_label);
        connect(action, &QAction::triggered, this, [this, label] { correct(label); });
    }
}

void IntentLine::correct(const QString &label)
{
    deliver(m_learner->correct(m_run, label, m_desk.agentName()), this, [this, label](const Result<void> &corrected) {
        if (!corrected)
            Q_EMIT failed(tr("The intent was not corrected"), corrected.error());
        else
            Q_EMIT learned(tr("Learned: this was “%1”").arg(ToolWords::intent(label)));
    });
}

#include "ui/settings/EvaluationDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/CaseReport.h"
#include "core/desk/Desk.h"
#include "core/desk/IntentLearner.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/DiffView.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/SegmentedControl.h"

#include <QLocale>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPast = 300;

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + u" %"_s;
}

/// What is to be said against an answer, in a few words; empty when it passed.
QString faultOf(const EvalOutcome &outcome)
{
    QStringList faults;
    if (!outcome.intentRight)
        faults += EvaluationDialog::tr("intent %1").arg(oneLine(outcome.guess.label, 40));
    if (!outcome.sourcesRight)
        faults += EvaluationDialog::tr("other sources");
    if (!outcome.missing.isEmpty())
        faults += EvaluationDialog::tr("lacks “%1”").arg(oneLine(outcome.missing.first(), 30));
    if (!outcome.unwanted.isEmpty())
        faults += EvaluationDialog::tr("says “%1”").arg(oneLine(outcome.unwanted.first(), 30));
    if (!outcome.doubts.empty())
        faults += EvaluationDialog::tr("%n unsupported sentence(s)", nullptr, int(outcome.doubts.size()));
    return faults.join(u", "_s);
}

} // namespace

EvaluationDialog::EvaluationDialog(Desk &desk, QWidget *parent)
    : Dialog(tr("Evaluate the assistant"), parent)
    , m_desk(desk)
    , m_matter(new SegmentedControl({tr("Cases"), tr("Past conversations")}, this))
    , m_progress(new QProgressBar(this))
    , m_words(new PlainLabel({}, Type::Body, Role::Text2, this))
    , m_rows(new QStandardItemModel(this))
    , m_list(new RowList(tr("Answers"), this))
    , m_detail(new DiffView(this))
{
    resize(760, 640);
    setSub(tr("The offline assistant, measured on this computer. Nothing is sent and nothing is changed."));
    m_matter->setAccessibleName(tr("What to evaluate"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_list->setModel(m_rows);
    m_detail->setAccessibleName(tr("Answer"));
    body()->setSpacing(space(2));
    body()->addWidget(m_matter);
    body()->addWidget(m_words->wrapped());
    body()->addWidget(m_progress);
    body()->addWidget(m_list, 1);
    body()->addSpacing(space(2));
    body()->addWidget(m_detail, 1);
    m_save = addButton(tr("Save report…"));
    addCloseButton(tr("Close"));
    m_run = addButton(tr("Evaluate"), Button::Look::Primary);
    m_run->setDefault(true);
    m_save->setDisabledReason(tr("There is no report yet"));
    setWords(tr("Messages that come with the program, each with the intent, the source and the words its answer must "
                "have. Past conversations are compared with what was really sent."));
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_watcher.isRunning() || m_reading)
            stop();
        else
            begin();
    });
    connect(m_save, &QPushButton::clicked, this, &EvaluationDialog::save);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_progress->setValue(done);
        setWords(tr("%1 of %2 answered").arg(done).arg(m_progress->maximum()));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EvaluationDialog::finish);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showCase(index.row()); });
    m_run->setFocus(Qt::OtherFocusReason);
}

EvaluationDialog::~EvaluationDialog()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

EvaluationDialog::Matter EvaluationDialog::matter() const
{
    return Matter(m_matter->currentIndex());
}

void EvaluationDialog::setWords(const QString &words, bool isTrouble)
{
    m_words->setRole(isTrouble ? Role::RedText : Role::Text2);
    m_words->setText(words);
}

void EvaluationDialog::begin()
{
    IntentLearner *learner = m_desk.assistantSetup()->learner();
    if (!learner->classifier()) {
        setWords(tr("The assistant is still learning. Try again in a moment."));
        return;
    }
    if (matter() == Matter::Cases) {
        evaluate(builtinCases());
        return;
    }
    m_reading = std::make_unique<QObject>();
    deliver(learner->pastAnswers(MostPast), m_reading.get(), [this](const Result<std::vector<EvalCase>> &cases) {
        m_reading.release()->deleteLater();
        evaluate(cases);
    });
}

void EvaluationDialog::evaluate(const Result<std::vector<EvalCase>> &cases)
{
    if (!cases) {
        setWords(cases.error().message, true);
        return;
    }
    m_rows->clear();
    m_detail->setTexts({}, {});
    if (cases->empty()) {
        setWords(tr("The assistant has answered nobody yet: there is nothing to compare with."));
        return;
    }
    m_matter->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_run->setText(tr("Stop"));
    m_save->setDisabledReason(tr("The evaluation is under way"));
    m_watcher.setFuture(evaluateAside(*cases, m_desk.assistantSetup()->learner()->classifier(), m_desk.knowledge()));
}

void EvaluationDialog::stop()
{
    m_reading.reset();
    m_watcher.cancel();
}

void EvaluationDialog::finish()
{
    m_progress->hide();
    m_matter->setEnabled(true);
    m_run->setText(tr("Evaluate"));
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        setWords(tr("Stopped. Nothing was changed."));
        m_save->setDisabledReason(tr("There is no report yet"));
        return;
    }
    m_report = m_watcher.result();
    m_save->setDisabledReason({});
    showReport();
}

void EvaluationDialog::showReport()
{
    const QString time = QLocale().toString(m_report.p50Us / 1'000, 'f', 1);
    const bool isRehearsal = matter() == Matter::Rehearsal;
    setWords(
        isRehearsal
            ? tr("%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, "
                 "%3 of the answers are grounded. %4 ms an answer.",
                 nullptr, int(m_report.outcomes.size()))
                  .arg(percent(m_report.likeness), percent(m_report.intentAccuracy), percent(m_report.grounded), time)
            : tr("%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an "
                 "answer.")
                  .arg(QString::number(m_report.passed), QString::number(m_report.outcomes.size()),
                       percent(m_report.intentAccuracy), percent(m_report.sourceAccuracy), percent(m_report.grounded),
                       QLocale().toString(m_report.ece, 'f', 3), time));
    m_shown.clear();
    for (std::size_t i = 0; i < m_report.outcomes.size(); ++i) {
        if (isRehearsal || !m_report.outcomes[i].passed())
            m_shown.push_back(i);
    }
    if (isRehearsal) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
            return m_report.outcomes[a].likeness < m_report.outcomes[b].likeness;
        });
    }
    for (const std::size_t i : m_shown) {
        const EvalOutcome &outcome = m_report.outcomes[i];
        const QString end = isRehearsal ? tr("%1 alike").arg(percent(outcome.likeness)) : faultOf(outcome);
        m_rows->appendRow(new QStandardItem(tr("%1 · %2", "a message, what is to be said about its answer")
                                                .arg(oneLine(outcome.expected.message, 80), end)));
    }
    if (m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void EvaluationDialog::showCase(int row)
{
    if (row < 0 || std::size_t(row) >= m_shown.size())
        return;
    const EvalOutcome &outcome = m_report.outcomes[m_shown[std::size_t(row)]];
    // A case of the program's has only the answer of today: nothing to compare it with.
    m_detail->setTexts(outcome.expected.sent.isEmpty() ? outcome.answer : outcome.expected.sent, outcome.answer);
}

void EvaluationDialog::save()
{
    askWhereToSave(this, tr("Save the report"), u"assistant-evaluation.html"_s, [this](const QString &path) {
        deliver(Desk::saveFile(path, reportHtml(m_report).toUtf8()), this, [this](const Result<void> &saved) {
            if (saved)
                setWords(tr("The report was saved."));
            else
                Dialogs::showError(this, tr("The report was not saved"), saved.error());
        });
    });
}

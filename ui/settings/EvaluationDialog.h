#pragma once

#include "core/desk/CaseEval.h"
#include "ui/kit/Dialog.h"

#include <QFutureWatcher>

class Desk;
class DiffView;
class PlainLabel;
class QProgressBar;
class QStandardItemModel;
class RowList;
class SegmentedControl;

/// How good the built-in assistant is, measured here and now: over the cases that come with the program, or over past
/// conversations beside what was really sent. Runs on a worker, can be stopped, and changes nothing.
class EvaluationDialog : public Dialog
{
    Q_OBJECT
public:
    /// Only for a desk whose assistant can be taught.
    explicit EvaluationDialog(Desk &desk, QWidget *parent = nullptr);
    ~EvaluationDialog() override;

private:
    enum class Matter { Cases, Rehearsal };

    void begin();
    void evaluate(const Result<std::vector<EvalCase>> &cases);
    void finish();
    void stop();
    void showReport();
    void showCase(int row);
    void save();
    void setWords(const QString &words, bool isTrouble = false);
    Matter matter() const;

    Desk &m_desk;
    SegmentedControl *m_matter;
    QProgressBar *m_progress;
    PlainLabel *m_words;
    QStandardItemModel *m_rows;
    RowList *m_list;
    DiffView *m_detail;
    Button *m_run;
    Button *m_save;
    QFutureWatcher<EvalReport> m_watcher;
    std::unique_ptr<QObject> m_reading; ///< receiver of the past conversations
    EvalReport m_report;
    std::vector<std::size_t> m_shown; ///< outcomes, in the order of the list
};

#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

class AuditModel;
class Button;
class Chip;
class Desk;
class EmptyState;
class PageHead;
class QStackedWidget;
class RowList;
class SegmentedControl;
struct Change;

/// Everything the assistant and people did, on one log: newest first, every entry with its record, and the proof that
/// nothing was changed afterwards.
class ActivityPage : public Surface
{
    Q_OBJECT
public:
    explicit ActivityPage(Desk &desk, QWidget *parent = nullptr);

    void selectBy(int rows); ///< J and K

Q_SIGNALS:
    void failed(const QString &title, const Error &error);

private:
    void follow(const Change &change);
    void verify();
    void open(const QModelIndex &index);
    void showState();

    Desk &m_desk;
    AuditQuery m_query;
    PageHead *m_pageHead;
    SegmentedControl *m_filter;
    Chip *m_chain;
    Button *m_verify;
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    AuditModel *m_model;
};

#pragma once

#include "core/base/Error.h"

#include <QAbstractListModel>

/// What a paged list model can say without knowing its rows (a template cannot have signals).
class PagedModelBase : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< never asked
        Loading, ///< the first page is on its way
        LoadingMore, ///< rows are there, another page is on its way
        Ready,
        Failed, ///< the last page did not come; error() says why, retry() asks again
    };

    using QAbstractListModel::QAbstractListModel;

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool isEmpty() const { return m_state == State::Ready && rowCount() == 0; }

    /// Forgets all rows and asks for the first page.
    virtual void restart() = 0;
    /// Asks again for the page that failed.
    virtual void retry() = 0;

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(State state, const Error &error = {})
    {
        m_error = error;
        if (m_state == state)
            return;
        m_state = state;
        Q_EMIT stateChanged();
    }

private:
    State m_state = State::Idle;
    Error m_error;
};

#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// The audit log, newest first, read page after page.
class AuditModel : public PagedModel<Page<AuditEntry>>
{
    Q_OBJECT
public:
    AuditModel(Source source, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
};

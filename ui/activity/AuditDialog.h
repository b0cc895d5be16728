#pragma once

#include "core/domain/Run.h"
#include "ui/kit/Dialog.h"

class QJsonObject;

/// VIEW: the whole record of one tool call. Input and output as foldable, copyable JSON, with its place in the hash
/// chain.
class AuditDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AuditDialog(const AuditEntry &entry, QWidget *parent = nullptr);

private:
    void addFacts(const AuditEntry &entry);
    void addJson(const QString &title, const QJsonObject &value);
    void addChain(const AuditEntry &entry);
};

#pragma once

#include "core/domain/Run.h"
#include "ui/kit/Dialog.h"

class DiffView;
class QComboBox;

/// What was changed between two versions of a draft: the assistant's texts, what people made of them, and the one that
/// stands now. An earlier one can take its place; what stands now stays among the versions.
class CompareDialog : public Dialog
{
    Q_OBJECT
public:
    struct Version {
        QString name; ///< "Yours, 09:41"
        QString text;
    };

    /// `versions`: newest first, the first one stands now.
    explicit CompareDialog(const std::vector<Version> &versions, QWidget *parent = nullptr);

    /// The versions of `current` (as it stands in `text`) and of the conversation's earlier drafts.
    static std::vector<Version> versionsOf(const Draft &current, const QString &text, const std::vector<Draft> &drafts);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void compare();

    std::vector<Version> m_versions;
    QComboBox *m_with;
    DiffView *m_view;
    Button *m_use;
};

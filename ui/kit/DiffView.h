#pragma once

#include "core/base/TextDiff.h"
#include "ui/kit/TextView.h"

/// Two texts as one, with what was taken away struck through and what was added underlined: shape and colour both say
/// it. Plain text, capped like every text from outside.
class DiffView : public TextView
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    int changes() const { return m_changes; } ///< parts added or removed

protected:
    void restyle() override;

private:
    std::vector<DiffPart> m_parts;
    int m_changes = 0;
};

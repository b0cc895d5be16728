#pragma once

#include "ui/kit/Icons.h"
#include "ui/kit/Surface.h"
#include "ui/shell/Pages.h"

#include <array>

class RailItem;

/// The pages at the leading edge, Settings at the bottom; as wide as its labels need in the language of now.
class Rail : public Surface
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setCount(PageId page, int count);
    /// Pages are shown once they are there.
    void setAvailable(PageId page, bool available);
    /// Without labels, for narrow or low windows.
    void setCompact(bool compact);
    static QString titleOf(PageId page);
    static Icon iconOf(PageId page);

Q_SIGNALS:
    void pageChosen(PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    std::array<RailItem *, PageCount> m_items{};
};

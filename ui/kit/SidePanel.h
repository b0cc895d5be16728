#pragma once

#include <QPointer>
#include <QWidget>

class QVariantAnimation;

/// Holds a panel that stands beside its neighbour when there is room and slides over it as a drawer when there is not.
///
/// Docked, the host is an ordinary widget of its layout (or splitter) with the panel inside. As a drawer the panel
/// floats at the trailing edge of `over`, with a shadow and a dimmed rest; Esc or a click beside it closes it and gives
/// the focus back to where it was.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    /// `over` is the area the drawer covers; it has to outlive the panel. `panel` becomes a child.
    SidePanel(QWidget *panel, QWidget *over, QWidget *parent = nullptr);
    ~SidePanel() override;

    bool isDrawer() const { return m_drawer; }
    /// Changes between beside and over. A drawer starts closed.
    void setDrawer(bool drawer);
    /// Docked panels are always open.
    bool isOpen() const { return m_open || !m_drawer; }
    void setOpen(bool open);
    void setDrawerWidth(int width);

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void dock();

    QWidget *m_panel;
    QWidget *m_over;
    QPointer<QWidget> m_veil; ///< child of m_over while the panel is a drawer
    QPointer<QWidget> m_focusBefore;
    QVariantAnimation *m_slide; ///< child
    qreal m_shown = 0; ///< 0 closed, 1 open
    int m_width = 348;
    bool m_drawer = false;
    bool m_open = false;
};

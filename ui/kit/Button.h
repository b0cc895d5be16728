#pragma once

#include "ui/kit/Icons.h"

#include <QPushButton>
#include <optional>

/// A push button in one of four looks and three heights. One Primary per region. The key cap shows a shortcut and
/// disappears when the setting says so or the button is narrow; it does not bind the shortcut.
/// A disabled button's tooltip has to say why: setDisabledReason().
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Look {
        Normal, ///< outlined
        Primary, ///< filled with the accent
        Quiet, ///< no ground until hovered
        Danger, ///< outlined, red text
        Link, ///< text only, in the colour of links
    };
    enum class Size { Small, Normal, Large }; ///< 28, 32, 36 (approval)

    explicit Button(const QString &text, Look look = Look::Normal, QWidget *parent = nullptr);

    /// Hides QPushButton's: an ampersand is an ampersand here ("Approve & send"), not a mnemonic.
    void setText(const QString &text);

    Look look() const { return m_look; }
    void setLook(Look look);
    void setButtonSize(Size size);
    void setGlyph(std::optional<Icon> glyph);
    /// Only the icon, where there is no room for words: they become the tooltip and stay the accessible name.
    void setCompact(bool compact);
    /// "Ctrl Enter", "A"; see keyText() in Shortcuts.h. Empty for none.
    void setKeys(const QString &keys);
    /// Enables with an empty reason; else disables and says why in the tooltip.
    void setDisabledReason(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Room that a subclass paints in at the trailing side; icon and words keep out of it.
    virtual int trailingRoom() const { return 0; }

private:
    bool showsKeys(int width) const;
    int contentWidth(bool withKeys) const;
    Role ink() const;
    int padding() const;

    Look m_look;
    Size m_size = Size::Normal;
    std::optional<Icon> m_glyph;
    bool m_compact = false;
    QString m_keys;
};

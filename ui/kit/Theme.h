#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>

class QWidget;

/// What a colour means. Widgets and delegates name the meaning; the value belongs to the theme.
enum class Role {
    Window, ///< rail, status bar
    Panel, ///< lists, activity panel, table head
    Content, ///< conversation, table, reader
    Card, ///< cards, composer, dialogs, menus
    Sunken, ///< fields, segmented control, code, inbound bubble (light)
    Hover, ///< hover, neutral chip, inbound bubble (dark), key cap, disabled ground
    Selected, ///< selected row, current page
    Border, ///< hairlines, card outline
    Control, ///< tick box, off switch, outline that has to be seen
    Text,
    Text2, ///< secondary; the smallest role allowed inside tinted bubbles
    Text3, ///< times, counts, placeholders; never on OutBubble
    Accent,
    OnAccent,
    AccentText, ///< links, current page, focus ring, chart bars
    AccentSoft,
    OutBubble,
    GreenText,
    GreenSoft,
    Green,
    AmberText, ///< amber means that a person is needed, never decoration
    AmberSoft,
    Amber,
    AmberLine,
    RedText,
    RedSoft,
    Red,
    NoteText, ///< violet is for private notes only
    NoteSoft,
    NoteLine,
    MarkText,
    Mark,
    Track, ///< ring and bar grounds
};

/// What the user chose.
enum class ThemeMode { System, Light, Dark, HighContrast };

/// What is shown: the mode after the system was asked. High contrast exists on both grounds.
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// The type scale.
enum class Type {
    Micro, ///< 7.5 pt, 600: READ, WRITE, VIEW
    Caption, ///< 8.5 pt: times, chips, status bar; with DemiBold section titles
    Small, ///< 9 pt: list preview, table meta, segmented control
    Body, ///< 10 pt: messages, fields
    BodyStrong, ///< 10 pt, 600: names
    Title, ///< 11.5 pt, 600: conversation, panel and dialog titles
    Page, ///< 14 pt, 600: page titles
    Figure, ///< 18 pt, 600: dashboard numbers, article title
    Fixed, ///< 8.25 pt, fixed pitch: tools, ids, JSON
};

/// A meaning that a chip, a tag, a banner or a ring carries.
enum class Tone { Neutral, Accent, Green, Amber, Red, Note };

/// Rows whose height follows the font.
enum class RowKind {
    Conversation,
    Table,
    TableHead,
    PlanStep,
    AuditRow,
    Tree,
    Menu,
    PageHead,
    ConversationHead,
    StatusBar
};

/// The spacing scale: space(1) is 4, space(7) is 32 logical pixels.
constexpr int space(int step)
{
    constexpr int scale[] = {0, 4, 8, 12, 16, 20, 24, 32};
    return scale[step < 0 ? 0 : step > 7 ? 7 : step];
}

namespace Radius {
inline constexpr int Tag = 4; ///< tag, key cap, tick box, the tail corner of a bubble
inline constexpr int Field = 7; ///< button, field, row hover
inline constexpr int Card = 10; ///< card, dialog
inline constexpr int Bubble = 12;
} // namespace Radius

namespace IconSize {
inline constexpr int Rail = 20;
inline constexpr int Control = 16;
inline constexpr int Inline = 13;
} // namespace IconSize

namespace AvatarSize {
inline constexpr int Row = 36;
inline constexpr int Rail = 34;
inline constexpr int Table = 22;
} // namespace AvatarSize

/// Every colour, font and size of the interface.
///
/// One Theme is made by the application and handed to install(); theme() returns it everywhere. That is the one
/// exception to "nobody calls instance()": every delegate, style primitive and icon needs it inside paint(), where a
/// reference cannot be handed in through Qt's interfaces, and the value is the same for the whole process by nature,
/// like QApplication's palette. Without an installed theme theme() is a plain light one, so that a widget can be built
/// alone in a test. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Makes this the process's theme and dresses the QApplication (style, palette, font). Call once, before the
    /// first widget is made. The theme has to outlive the widgets.
    void install();

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const;
    bool isHighContrast() const;

    QColor color(Role role) const { return color(role, m_scheme); }
    /// The table itself, for tests and for previews of a scheme that is not shown.
    static QColor color(Role role, Scheme scheme);

    QFont font(Type type) const;
    QFont font(Type type, QFont::Weight weight) const;
    /// 100 is the table as written; the whole scale follows. Kept between 75 and 200.
    int fontPercent() const { return m_fontPercent; }
    void setFontPercent(int percent);
    /// Lines of body text stand this many times their font's size (not its line spacing) apart, as CSS counts.
    static constexpr qreal BodyLineHeight = 1.42;

    /// The height of one row: lines of text plus the paddings of the specification.
    int rowHeight(RowKind row) const;
    /// A box for one line of `type` that is `at100` high with the usual font, and grows with a larger one.
    int boxHeight(Type type, int at100) const;

    /// The user's own wish; Motion.h adds the environment's.
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Whether key caps are drawn in buttons and hints.
    bool showsKeyCaps() const { return m_showsKeyCaps; }
    void setShowsKeyCaps(bool shows);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Any of colours, fonts, motion, key caps changed. Widgets repaint by themselves through PaletteChange; connect
    /// only what keeps derived values (layouts, cached documents, cached heights).
    void themeChanged();

private:
    void systemPaletteChanged();
    void resolve();
    void dressApplication();

    ThemeMode m_mode = ThemeMode::System;
    Scheme m_scheme = Scheme::Light;
    int m_fontPercent = 100;
    bool m_systemDark = false;
    bool m_reducedMotion = false;
    bool m_showsKeyCaps = true;
    bool m_dressing = false; ///< our own setPalette() sends the event we listen to
    mutable QList<QFont> m_fonts; ///< one per Type, made when the first is asked for
};

/// The installed theme, or a light one when none was installed.
const Theme &theme();

/// The WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

Role textRole(Tone tone); ///< on the soft ground of the same tone
Role softRole(Tone tone);
Role fillRole(Tone tone); ///< dots, rings and bars

/// Gives a stock widget (QLabel, QLineEdit, ...) a type style and a text colour and keeps both through theme changes.
void dress(QWidget *widget, Type type, Role text = Role::Text);
void dress(QWidget *widget, Type type, QFont::Weight weight, Role text);

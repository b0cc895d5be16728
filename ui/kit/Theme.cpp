#include "ui/kit/Theme.h"

#include "ui/kit/Accessibles.h"
#include "ui/kit/FrontdeskStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const Theme *installedTheme = nullptr;

struct TypeSize {
    qreal points;
    QFont::Weight weight;
};

TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Micro:
        return {7.5, QFont::DemiBold};
    case Type::Caption:
        return {8.5, QFont::Normal};
    case Type::Small:
        return {9, QFont::Normal};
    case Type::Body:
        return {10, QFont::Normal};
    case Type::BodyStrong:
        return {10, QFont::DemiBold};
    case Type::Title:
        return {11.5, QFont::DemiBold};
    case Type::Page:
        return {14, QFont::DemiBold};
    case Type::Figure:
        return {18, QFont::DemiBold};
    case Type::Fixed:
        return {8.25, QFont::Normal};
    }
    return {10, QFont::Normal};
}

QFont makeFont(Type type, int percent)
{
    QFont font;
    if (type == Type::Fixed) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    } else {
        // Emoji and scripts that the first families lack are looked for in the order given; with the default family
        // alone emoji come monochrome and joined sequences break apart.
        const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        font.setFamilies({u"Inter"_s, system, u"Noto Sans"_s, u"Noto Color Emoji"_s});
    }
    const TypeSize size = sizeOf(type);
    font.setPointSizeF(size.points * percent / 100.0);
    font.setWeight(size.weight);
    return font;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

QPalette paletteOf(const Theme &from)
{
    const auto c = [&from](Role role) { return from.color(role); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Role::Window));
    palette.setColor(QPalette::WindowText, c(Role::Text));
    palette.setColor(QPalette::Base, c(Role::Content));
    palette.setColor(QPalette::AlternateBase, c(Role::Panel));
    palette.setColor(QPalette::Text, c(Role::Text));
    palette.setColor(QPalette::PlaceholderText, c(Role::Text3));
    palette.setColor(QPalette::Button, c(Role::Card));
    palette.setColor(QPalette::ButtonText, c(Role::Text));
    palette.setColor(QPalette::BrightText, c(Role::OnAccent));
    palette.setColor(QPalette::Highlight, c(Role::Accent));
    palette.setColor(QPalette::HighlightedText, c(Role::OnAccent));
    palette.setColor(QPalette::Link, c(Role::AccentText));
    palette.setColor(QPalette::LinkVisited, c(Role::AccentText));
    palette.setColor(QPalette::ToolTipBase, c(Role::Card));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::Light, c(Role::Card));
    palette.setColor(QPalette::Midlight, c(Role::Hover));
    palette.setColor(QPalette::Mid, c(Role::Border));
    palette.setColor(QPalette::Dark, c(Role::Control));
    palette.setColor(QPalette::Shadow, c(Role::Control));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Role::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Role::Hover));
    palette.setColor(QPalette::Disabled, QPalette::Button, c(Role::Hover));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::Track));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c(Role::Text));
    return palette;
}

/// Keeps one widget dressed; a child of the widget.
class Dressing : public QObject
{
public:
    explicit Dressing(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        QObject::connect(&theme(), &Theme::themeChanged, this, [this] { apply(); });
    }

    void set(Type type, QFont::Weight weight, Role role)
    {
        m_weight = weight;
        m_type = type;
        m_role = role;
        apply();
    }

private:
    void apply()
    {
        m_widget->setFont(theme().font(m_type, m_weight));
        QPalette palette;
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(role, theme().color(m_role));
            palette.setColor(QPalette::Disabled, role, theme().color(Role::Text3));
        }
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    Type m_type = Type::Body;
    Role m_role = Role::Text;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) { }

Theme::~Theme()
{
    if (installedTheme == this)
        installedTheme = nullptr;
}

void Theme::install()
{
    installedTheme = this;
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    resolve();
    QApplication::setStyle(new FrontdeskStyle);
    installAccessibles();
    qApp->installEventFilter(this);
    dressApplication();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    resolve();
    if (installedTheme == this)
        dressApplication();
    Q_EMIT themeChanged();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrastDark;
}

bool Theme::isHighContrast() const
{
    return m_scheme == Scheme::HighContrastLight || m_scheme == Scheme::HighContrastDark;
}

void Theme::resolve()
{
    switch (m_mode) {
    case ThemeMode::System:
        m_scheme = m_systemDark ? Scheme::Dark : Scheme::Light;
        break;
    case ThemeMode::Light:
        m_scheme = Scheme::Light;
        break;
    case ThemeMode::Dark:
        m_scheme = Scheme::Dark;
        break;
    case ThemeMode::HighContrast:
        m_scheme = m_systemDark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
        break;
    }
}

QFont Theme::font(Type type) const
{
    if (m_fonts.isEmpty()) {
        for (int i = 0; i <= int(Type::Fixed); ++i)
            m_fonts.append(makeFont(Type(i), m_fontPercent));
    }
    return m_fonts.at(int(type));
}

QFont Theme::font(Type type, QFont::Weight weight) const
{
    QFont weighted = font(type);
    weighted.setWeight(weight);
    return weighted;
}

void Theme::setFontPercent(int percent)
{
    const int kept = qBound(75, percent, 200);
    if (kept == m_fontPercent)
        return;
    m_fontPercent = kept;
    m_fonts.clear();
    if (installedTheme == this)
        dressApplication();
    Q_EMIT themeChanged();
}

int Theme::boxHeight(Type type, int at100) const
{
    if (m_fontPercent == 100)
        return at100;
    return at100 + lineHeight(font(type)) - lineHeight(makeFont(type, 100));
}

int Theme::rowHeight(RowKind row) const
{
    switch (row) {
    case RowKind::Conversation:
        return 9 + lineHeight(font(Type::BodyStrong)) + 3 + lineHeight(font(Type::Small)) + 4
            + boxHeight(Type::Caption, 20) + 9;
    case RowKind::Table:
        return boxHeight(Type::Small, 44);
    case RowKind::TableHead:
        return boxHeight(Type::Caption, 34);
    case RowKind::PlanStep:
        return boxHeight(Type::Fixed, 28);
    case RowKind::AuditRow:
        return boxHeight(Type::Fixed, 30);
    case RowKind::Tree:
    case RowKind::Menu:
        return boxHeight(Type::Body, 30);
    case RowKind::PageHead:
        return boxHeight(Type::Page, 60);
    case RowKind::ConversationHead:
        return boxHeight(Type::Title, 64);
    case RowKind::StatusBar:
        return boxHeight(Type::Caption, 26);
    }
    return 0;
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT themeChanged();
}

void Theme::setShowsKeyCaps(bool shows)
{
    if (shows == m_showsKeyCaps)
        return;
    m_showsKeyCaps = shows;
    Q_EMIT themeChanged();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemMayHaveChanged =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (watched == qApp && systemMayHaveChanged && !m_dressing)
        systemPaletteChanged();
    return QObject::eventFilter(watched, event);
}

void Theme::systemPaletteChanged()
{
    {
        // Our own palette hides the system's: take it off for a moment to see what is below.
        const QScopedValueRollback guard(m_dressing, true);
        QApplication::setPalette(QPalette());
        m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    }
    resolve();
    dressApplication();
    Q_EMIT themeChanged();
}

void Theme::dressApplication()
{
    const QScopedValueRollback guard(m_dressing, true);
    const QPalette palette = paletteOf(*this);
    QApplication::setPalette(palette);
    QApplication::setFont(font(Type::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(Type::Small));
}

const Theme &theme()
{
    if (installedTheme)
        return *installedTheme;
    static const Theme fallback;
    return fallback;
}

void dress(QWidget *widget, Type type, Role text)
{
    dress(widget, type, theme().font(type).weight() > QFont::Medium ? QFont::DemiBold : QFont::Normal, text);
}

void dress(QWidget *widget, Type type, QFont::Weight weight, Role text)
{
    Dressing *dressing = nullptr;
    for (QObject *child : widget->children()) {
        dressing = dynamic_cast<Dressing *>(child);
        if (dressing)
            break;
    }
    if (!dressing)
        dressing = new Dressing(widget);
    dressing->set(type, weight, text);
}

#include "ui/kit/Theme.h"

#include <array>
#include <cmath>

namespace {

struct Shades {
    Role role;
    QRgb light;
    QRgb dark;
};

// In the order of Role, so that a colour is an index away; the test compares every row with the specification.
constexpr std::array Table{
    Shades{Role::Window, 0xFFF2F3F6, 0xFF0F1115},     Shades{Role::Panel, 0xFFF9FAFB, 0xFF14171C},
    Shades{Role::Content, 0xFFFFFFFF, 0xFF191C22},    Shades{Role::Card, 0xFFFFFFFF, 0xFF20242B},
    Shades{Role::Sunken, 0xFFF2F4F7, 0xFF12151A},     Shades{Role::Hover, 0xFFECEFF3, 0xFF252A32},
    Shades{Role::Selected, 0xFFE6EBFE, 0xFF28325A},   Shades{Role::Border, 0xFFE1E4EA, 0xFF2B3039},
    Shades{Role::Control, 0xFF868E9B, 0xFF6F7886},    Shades{Role::Text, 0xFF1A1D23, 0xFFE9EBEF},
    Shades{Role::Text2, 0xFF4C535F, 0xFFB3BAC6},      Shades{Role::Text3, 0xFF616876, 0xFF9AA2B0},
    Shades{Role::Accent, 0xFF3D5BE0, 0xFF4C67E6},     Shades{Role::OnAccent, 0xFFFFFFFF, 0xFFFFFFFF},
    Shades{Role::AccentText, 0xFF3450CC, 0xFFA6B6FF}, Shades{Role::AccentSoft, 0xFFE9EDFE, 0xFF242D50},
    Shades{Role::OutBubble, 0xFFE7ECFE, 0xFF2A3562},  Shades{Role::GreenText, 0xFF176A40, 0xFF74D69E},
    Shades{Role::GreenSoft, 0xFFE2F4EA, 0xFF17301F},  Shades{Role::Green, 0xFF23935A, 0xFF3DB873},
    Shades{Role::AmberText, 0xFF7D5006, 0xFFF4C869},  Shades{Role::AmberSoft, 0xFFFFF6E0, 0xFF2C2417},
    Shades{Role::Amber, 0xFFB97D08, 0xFFE3A92F},      Shades{Role::AmberLine, 0xFFDFAE45, 0xFF80611F},
    Shades{Role::RedText, 0xFFAF251D, 0xFFFF9F96},    Shades{Role::RedSoft, 0xFFFDEAE8, 0xFF3A1D1D},
    Shades{Role::Red, 0xFFD63B31, 0xFFE85C52},        Shades{Role::NoteText, 0xFF623D9C, 0xFFCDB6F7},
    Shades{Role::NoteSoft, 0xFFF5F0FD, 0xFF282138},   Shades{Role::NoteLine, 0xFFCFBDEE, 0xFF5A4685},
    Shades{Role::MarkText, 0xFF1A1D23, 0xFFFFF3CF},   Shades{Role::Mark, 0xFFFFE08A, 0xFF6B5314},
    Shades{Role::Track, 0xFFE4E7EC, 0xFF30363F},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (size_t(Table[i].role) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

// What high contrast says differently; every text of it stands at 7 or more on every ground where it may stand.
QRgb highContrast(Role role, bool dark)
{
    switch (role) {
    case Role::Text:
    case Role::Text2:
    case Role::Text3:
        return dark ? 0xFFFFFFFF : 0xFF000000;
    case Role::Border:
    case Role::Control:
    case Role::Track:
        return dark ? 0xFFC4CAD4 : 0xFF40454E;
    case Role::Accent:
        return dark ? 0xFFB4C2FF : 0xFF2438A0;
    case Role::OnAccent:
        return dark ? 0xFF0F1115 : 0xFFFFFFFF;
    case Role::AccentText:
        return dark ? 0xFFC2CDFF : 0xFF22348F;
    case Role::GreenText:
    case Role::Green:
        return dark ? 0xFF8BE5B0 : 0xFF0B4A2A;
    case Role::AmberText:
    case Role::Amber:
    case Role::AmberLine:
        return dark ? 0xFFFFD985 : 0xFF5A3900;
    case Role::RedText:
    case Role::Red:
        return dark ? 0xFFFFBDB6 : 0xFF8A1410;
    case Role::NoteText:
    case Role::NoteLine:
        return dark ? 0xFFDCCBFB : 0xFF4A2A80;
    case Role::AccentSoft:
    case Role::OutBubble:
    case Role::GreenSoft:
    case Role::AmberSoft:
    case Role::RedSoft:
    case Role::NoteSoft:
        return dark ? 0xFF191C22 : 0xFFFFFFFF; // Content: the outline carries the meaning
    case Role::MarkText:
        return dark ? 0xFFFFFFFF : 0xFF000000;
    case Role::Mark:
        return dark ? 0xFF4D3B0B : 0xFFFFE08A;
    default: {
        const Shades &shades = Table[size_t(role)];
        return dark ? shades.dark : shades.light;
    }
    }
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(Role role, Scheme scheme)
{
    const Shades &shades = Table[size_t(role)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(shades.light);
    case Scheme::Dark:
        return QColor::fromRgb(shades.dark);
    case Scheme::HighContrastLight:
        return QColor::fromRgb(highContrast(role, false));
    case Scheme::HighContrastDark:
        return QColor::fromRgb(highContrast(role, true));
    }
    return {};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Text2;
    case Tone::Accent:
        return Role::AccentText;
    case Tone::Green:
        return Role::GreenText;
    case Tone::Amber:
        return Role::AmberText;
    case Tone::Red:
        return Role::RedText;
    case Tone::Note:
        return Role::NoteText;
    }
    return Role::Text;
}

Role softRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Hover;
    case Tone::Accent:
        return Role::AccentSoft;
    case Tone::Green:
        return Role::GreenSoft;
    case Tone::Amber:
        return Role::AmberSoft;
    case Tone::Red:
        return Role::RedSoft;
    case Tone::Note:
        return Role::NoteSoft;
    }
    return Role::Hover;
}

Role fillRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Control;
    case Tone::Accent:
        return Role::Accent;
    case Tone::Green:
        return Role::Green;
    case Tone::Amber:
        return Role::Amber;
    case Tone::Red:
        return Role::Red;
    case Tone::Note:
        return Role::NoteText;
    }
    return Role::Control;
}

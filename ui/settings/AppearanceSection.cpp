#include "ui/settings/AppearanceSection.h"

using namespace Qt::StringLiterals;

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Appearance"), settings, parent)
{
    QFormLayout *look = addGroup(tr("Appearance"));
    addChoice(look, tr("Theme"), Keys::Theme,
              {{u"system"_s, tr("As the system")},
               {u"light"_s, tr("Light")},
               {u"dark"_s, tr("Dark")},
               {u"contrast"_s, tr("High contrast")}});
    addNumber(look, tr("Text size"), Keys::FontPercent, 75, 200, 5, tr(" %", "percent of the usual size"));
    addSwitch(look, tr("Reduced motion"), Keys::ReducedMotion);
    addSwitch(look, tr("Shortcut hints in buttons"), Keys::KeyHints);
}

#include "ui/kit/Paint.h"
#include "ui/kit/Theme.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Roles = QList<Role>;

const Roles Plain{Role::Window, Role::Panel, Role::Content, Role::Card, Role::Sunken, Role::Hover};
const Roles Tinted{Role::AccentSoft, Role::GreenSoft, Role::AmberSoft, Role::RedSoft, Role::NoteSoft};

double worst(Role role, const Roles &grounds, Scheme scheme)
{
    double ratio = 21;
    for (const Role ground : grounds)
        ratio = std::min(ratio, contrastRatio(Theme::color(role, scheme), Theme::color(ground, scheme)));
    return ratio;
}

} // namespace

class ThemeContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRatioIsWcags_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << u"#000000"_s << u"#ffffff"_s << 21.0;
        QTest::newRow("the same") << u"#123456"_s << u"#123456"_s << 1.0;
        QTest::newRow("grey on white") << u"#767676"_s << u"#ffffff"_s << 4.54;
        QTest::newRow("order does not matter") << u"#ffffff"_s << u"#767676"_s << 4.54;
    }

    void theRatioIsWcags()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastRatio(QColor(a), QColor(b)) - ratio) < 0.01);
    }

    void everyColourIsTheSpecifications_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("light");
        QTest::addColumn<QString>("dark");
        const auto add = [](const char *name, Role role, const QString &light, const QString &dark) {
            QTest::newRow(name) << role << light << dark;
        };
        add("window", Role::Window, u"#F2F3F6"_s, u"#0F1115"_s);
        add("panel", Role::Panel, u"#F9FAFB"_s, u"#14171C"_s);
        add("content", Role::Content, u"#FFFFFF"_s, u"#191C22"_s);
        add("card", Role::Card, u"#FFFFFF"_s, u"#20242B"_s);
        add("sunken", Role::Sunken, u"#F2F4F7"_s, u"#12151A"_s);
        add("hover", Role::Hover, u"#ECEFF3"_s, u"#252A32"_s);
        add("selected", Role::Selected, u"#E6EBFE"_s, u"#28325A"_s);
        add("border", Role::Border, u"#E1E4EA"_s, u"#2B3039"_s);
        add("control", Role::Control, u"#868E9B"_s, u"#6F7886"_s);
        add("text", Role::Text, u"#1A1D23"_s, u"#E9EBEF"_s);
        add("text2", Role::Text2, u"#4C535F"_s, u"#B3BAC6"_s);
        add("text3", Role::Text3, u"#616876"_s, u"#9AA2B0"_s);
        add("accent", Role::Accent, u"#3D5BE0"_s, u"#4C67E6"_s);
        add("onAccent", Role::OnAccent, u"#FFFFFF"_s, u"#FFFFFF"_s);
        add("accentText", Role::AccentText, u"#3450CC"_s, u"#A6B6FF"_s);
        add("accentSoft", Role::AccentSoft, u"#E9EDFE"_s, u"#242D50"_s);
        add("outb", Role::OutBubble, u"#E7ECFE"_s, u"#2A3562"_s);
        add("greenText", Role::GreenText, u"#176A40"_s, u"#74D69E"_s);
        add("greenSoft", Role::GreenSoft, u"#E2F4EA"_s, u"#17301F"_s);
        add("green", Role::Green, u"#23935A"_s, u"#3DB873"_s);
        add("amberText", Role::AmberText, u"#7D5006"_s, u"#F4C869"_s);
        add("amberSoft", Role::AmberSoft, u"#FFF6E0"_s, u"#2C2417"_s);
        add("amber", Role::Amber, u"#B97D08"_s, u"#E3A92F"_s);
        add("amberLine", Role::AmberLine, u"#DFAE45"_s, u"#80611F"_s);
        add("redText", Role::RedText, u"#AF251D"_s, u"#FF9F96"_s);
        add("redSoft", Role::RedSoft, u"#FDEAE8"_s, u"#3A1D1D"_s);
        add("red", Role::Red, u"#D63B31"_s, u"#E85C52"_s);
        add("noteText", Role::NoteText, u"#623D9C"_s, u"#CDB6F7"_s);
        add("noteSoft", Role::NoteSoft, u"#F5F0FD"_s, u"#282138"_s);
        add("noteLine", Role::NoteLine, u"#CFBDEE"_s, u"#5A4685"_s);
        add("markText", Role::MarkText, u"#1A1D23"_s, u"#FFF3CF"_s);
        add("mark", Role::Mark, u"#FFE08A"_s, u"#6B5314"_s);
        add("track", Role::Track, u"#E4E7EC"_s, u"#30363F"_s);
    }

    void everyColourIsTheSpecifications()
    {
        QFETCH(Role, role);
        QFETCH(QString, light);
        QFETCH(QString, dark);
        QCOMPARE(Theme::color(role, Scheme::Light), QColor(light));
        QCOMPARE(Theme::color(role, Scheme::Dark), QColor(dark));
    }

    /// The table of the specification: a role on the worst ground where it may stand.
    void everyRoleIsReadable_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Roles>("grounds");
        QTest::addColumn<double>("needed");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const Roles selected{Role::Selected};
        const Roles outgoing{Role::OutBubble};
        constexpr double ForText = 4.5;
        constexpr double ForShapes = 3;
        const auto add = [](const char *name, Role role, const Roles &grounds, double needed, double light,
                            double dark) { QTest::newRow(name) << role << grounds << needed << light << dark; };
        add("text", Role::Text, Plain + selected + outgoing + Tinted, ForText, 14.2, 9.9);
        add("text2", Role::Text2, Plain + selected + outgoing + Tinted, ForText, 6.5, 6.0);
        add("text3", Role::Text3, Plain + selected + Tinted, ForText, 4.7, 4.8);
        add("control", Role::Control, {Role::Panel, Role::Content, Role::Card}, ForShapes, 3.2, 3.5);
        add("accent", Role::Accent, {Role::Window, Role::Panel, Role::Content, Role::Card}, ForShapes, 5.0, 3.3);
        add("onAccent", Role::OnAccent, {Role::Accent}, ForText, 5.6, 4.8);
        add("accentText", Role::AccentText, Plain + selected + Tinted, ForText, 5.6, 6.3);
        add("greenText", Role::GreenText, {Role::GreenSoft}, ForText, 5.8, 8.0);
        add("amberText", Role::AmberText, {Role::AmberSoft}, ForText, 6.5, 9.7);
        add("redText", Role::RedText, {Role::RedSoft, Role::Selected}, ForText, 5.7, 6.3);
        add("noteText", Role::NoteText, {Role::NoteSoft}, ForText, 7.0, 8.5);
        add("green", Role::Green, {Role::Content, Role::Card}, ForShapes, 3.9, 6.2);
        add("amber", Role::Amber, {Role::Content, Role::Card}, ForShapes, 3.5, 7.4);
        add("red", Role::Red, {Role::Content, Role::Card}, ForShapes, 4.6, 4.5);
        add("markText", Role::MarkText, {Role::Mark}, ForText, 13.1, 6.6);
    }

    void everyRoleIsReadable()
    {
        QFETCH(Role, role);
        QFETCH(Roles, grounds);
        QFETCH(double, needed);
        QFETCH(double, light);
        QFETCH(double, dark);
        for (const auto &[scheme, stated] : {std::pair{Scheme::Light, light}, std::pair{Scheme::Dark, dark}}) {
            const double ratio = worst(role, grounds, scheme);
            QVERIFY2(ratio >= needed, qPrintable(QString::number(ratio)));
            QVERIFY2(std::abs(ratio - stated) <= 0.06, qPrintable(u"%1 instead of %2"_s.arg(ratio).arg(stated)));
        }
        for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark}) {
            const double ratio = worst(role, grounds, scheme);
            QVERIFY2(ratio >= 7, qPrintable(QString::number(ratio)));
        }
    }

    void everyToneIsReadableOnItsSoftGround_data()
    {
        QTest::addColumn<Tone>("tone");
        const QList<std::pair<const char *, Tone>> tones{{"neutral", Tone::Neutral}, {"accent", Tone::Accent},
                                                         {"green", Tone::Green},     {"amber", Tone::Amber},
                                                         {"red", Tone::Red},         {"note", Tone::Note}};
        for (const auto &[name, tone] : tones)
            QTest::newRow(name) << tone;
    }

    void everyToneIsReadableOnItsSoftGround()
    {
        QFETCH(Tone, tone);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QVERIFY(worst(textRole(tone), {softRole(tone)}, scheme) >= 4.5);
            QVERIFY(worst(fillRole(tone), {Role::Content, Role::Card}, scheme) >= 3);
        }
        for (const Scheme scheme : {Scheme::HighContrastLight, Scheme::HighContrastDark})
            QVERIFY(worst(textRole(tone), {softRole(tone)}, scheme) >= 7);
    }

    void everyAvatarIsReadable()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark}) {
            QSet<QRgb> grounds;
            for (qint64 id = 0; id < Paint::AvatarPairs; ++id) {
                const Paint::AvatarColors colors = Paint::avatarColors(id, scheme);
                const double ratio = contrastRatio(colors.text, colors.ground);
                QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
                grounds.insert(colors.ground.rgb());
            }
            QCOMPARE(grounds.size(), Paint::AvatarPairs);
        }
    }
};

QTEST_GUILESS_MAIN(ThemeContrastTest)
#include "ThemeContrastTest.moc"

#include "app/console/Options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int SmallestEdge = 200;
constexpr int LargestEdge = 8'192;

Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int edge) { return edge >= SmallestEdge && edge <= LargestEdge; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        return fail(Error::Kind::Invalid,
                    Words::tr("--size takes WIDTHxHEIGHT with edges from %1 to %2, not \"%3\".")
                        .arg(SmallestEdge)
                        .arg(LargestEdge)
                        .arg(text));
    return size;
}

/// The place of `text` among `words`.
Result<int> choiceFrom(const QString &option, const QString &text, const QStringList &words)
{
    const auto index = words.indexOf(text);
    if (index < 0)
        return fail(Error::Kind::Invalid,
                    Words::tr("--%1 takes %2, not \"%3\".").arg(option, words.join(u", "_s), text));
    return int(index);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("A support console that keeps a person in charge."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"workspace"_s, Words::tr("The SQLite file."), u"W"_s},
                       {u"kb"_s, Words::tr("The folder of articles."), u"DIR"_s},
                       {u"demo"_s, Words::tr("A fresh demo workspace.")},
                       {u"guest"_s, Words::tr("The customer's chat window instead of the console.")},
                       {u"customer"_s, Words::tr("Whose chat window: a customer's number."), u"ID"_s},
                       {u"screenshot"_s, Words::tr("Renders the window to a PNG and exits."), u"FILE"_s},
                       {u"page"_s, Words::tr("The page to open: %1.").arg(pageWords().join(u", "_s)), u"PAGE"_s},
                       {u"theme"_s, Words::tr("light or dark."), u"THEME"_s},
                       {u"size"_s, Words::tr("Of the window: WIDTHxHEIGHT."), u"WxH"_s}});
}

} // namespace

QStringList pageWords()
{
    return {u"inbox"_s, u"tickets"_s, u"customers"_s, u"activity"_s, u"knowledge"_s, u"dashboard"_s, u"settings"_s};
}

Result<ConsoleOptions> ConsoleOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return fail(Error::Kind::Invalid,
                    Words::tr("\"%1\" is not an option; see --help.").arg(parser.positionalArguments().constFirst()));

    ConsoleOptions options;
    options.workspace = parser.value(u"workspace"_s);
    options.knowledgeFolder = parser.value(u"kb"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.guest = parser.isSet(u"guest"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (options.demo && !options.workspace.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("--demo makes a workspace of its own; leave out --workspace."));
    if (parser.isSet(u"customer"_s)) {
        bool isNumber = false;
        const qint64 id = parser.value(u"customer"_s).toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return fail(
                Error::Kind::Invalid,
                Words::tr("--customer takes a customer's number, not \"%1\".").arg(parser.value(u"customer"_s)));
        options.customer = CustomerId{id};
    }
    if (parser.isSet(u"page"_s)) {
        const auto page = choiceFrom(u"page"_s, parser.value(u"page"_s), pageWords());
        if (!page)
            return fail(page.error());
        options.page = PageId(*page);
    }
    if (parser.isSet(u"theme"_s)) {
        const auto mode = choiceFrom(u"theme"_s, parser.value(u"theme"_s), {u"light"_s, u"dark"_s});
        if (!mode)
            return fail(mode.error());
        options.theme = *mode == 0 ? ThemeMode::Light : ThemeMode::Dark;
    }
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeFrom(parser.value(u"size"_s));
        if (!size)
            return fail(size.error());
        options.size = *size;
    }
    return options;
}

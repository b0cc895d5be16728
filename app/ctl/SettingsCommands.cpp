#include "app/ctl/Command.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"

#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestKey = 16 * 1024;

/// A setting as a script sees it. Secrets are none.
struct SettingRow {
    QString name;
    QString fallback;
    QString kind; ///< "bool", "int", "number", "text"
    const char *environment = nullptr;
};

template <class T>
SettingRow rowOf(const SettingKey<T> &key)
{
    const QVariant fallback = QVariant::fromValue(key.fallback);
    const QString kind = std::is_same_v<T, bool> ? u"bool"_s
        : std::is_same_v<T, int>                 ? u"int"_s
        : std::is_same_v<T, double>              ? u"number"_s
                                                 : u"text"_s;
    return {QString(key.name), fallback.toString(), kind, key.environment};
}

std::vector<SettingRow> allRows()
{
    using namespace Keys;
    return {rowOf(HumanApproval),
            rowOf(AgentTone),
            rowOf(Provider),
            rowOf(MaxSteps),
            rowOf(ToolPolicy),
            rowOf(LeaseSeconds),
            rowOf(MaskPersonalData),
            rowOf(DailyBudgetUsd),
            rowOf(Keys::PriceTable),
            rowOf(Keys::OpenAiModel),
            rowOf(OpenAiBaseUrl),
            rowOf(Keys::Embeddings),
            rowOf(Keys::EmbeddingModel),
            rowOf(GmailEnabled),
            rowOf(GoogleClientId),
            rowOf(GoogleRedirectUri),
            rowOf(GoogleScopes),
            rowOf(KnowledgeFolder),
            rowOf(AgentName),
            rowOf(Theme),
            rowOf(Language),
            rowOf(FontPercent),
            rowOf(ReducedMotion),
            rowOf(KeyHints),
            rowOf(Notifications),
            rowOf(ResponseTargetMinutes)};
}

Result<SettingRow> rowNamed(const QString &name)
{
    for (const SettingRow &row : allRows()) {
        if (row.name == name)
            return row;
    }
    return fail(
        Error::Kind::NotFound,
        Call::tr("There is no setting called “%1”. frontdeskctl settings list shows them.").arg(oneLine(name, 80)));
}

QString layerWord(Settings::Layer layer)
{
    switch (layer) {
    case Settings::Layer::CommandLine:
        return u"command line"_s;
    case Settings::Layer::Environment:
        return u"environment"_s;
    case Settings::Layer::Workspace:
        return u"workspace"_s;
    case Settings::Layer::Default:
        break;
    }
    return u"default"_s;
}

QJsonObject shown(const Settings &settings, const SettingRow &row)
{
    const QByteArray name = row.name.toLatin1();
    const SettingKey<QString> key{QLatin1StringView(name), row.fallback, row.environment};
    return {{u"name"_s, row.name},
            {u"value"_s, settings.value(key)},
            {u"from"_s, layerWord(settings.layer(key))},
            {u"default"_s, row.fallback}};
}

/// The value as it is stored; Invalid says what was expected.
Result<QString> storable(const SettingRow &row, const QString &text)
{
    const QString word = sanitizeText(text).trimmed();
    bool ok = true;
    if (row.kind == u"bool"_s) {
        const QStringList yes{u"true"_s, u"on"_s, u"yes"_s, u"1"_s};
        const QStringList no{u"false"_s, u"off"_s, u"no"_s, u"0"_s};
        if (yes.contains(word.toLower()))
            return u"true"_s;
        if (no.contains(word.toLower()))
            return u"false"_s;
        return fail(Error::Kind::Invalid, Call::tr("“%1” takes on or off.").arg(row.name));
    }
    if (row.kind == u"int"_s)
        std::ignore = word.toInt(&ok);
    else if (row.kind == u"number"_s)
        ok = word.toDouble(&ok) >= 0 && ok;
    if (!ok)
        return fail(Error::Kind::Invalid, Call::tr("“%1” takes a number.").arg(row.name));
    if (row.name == Keys::Provider.name && !QStringList{u"auto"_s, u"offline"_s, u"openai"_s}.contains(word))
        return fail(Error::Kind::Invalid, Call::tr("“%1” takes auto, offline or openai.").arg(row.name));
    if (row.name == Keys::PriceTable.name) {
        if (const auto prices = PriceTable::parse(word); !prices)
            return fail(prices.error());
    }
    if (row.name == Keys::OpenAiBaseUrl.name) {
        if (const auto allowed = Transport::checkAddress(QUrl(word, QUrl::StrictMode)); !allowed)
            return fail(allowed.error());
    }
    return word;
}

void list(Call &call)
{
    QJsonArray rows;
    for (const SettingRow &row : allRows())
        rows.append(shown(call.services().settings(), row));
    call.output().rows(rows, {{u"NAME"_s, u"name"_s}, {u"VALUE"_s, u"value"_s}, {u"FROM"_s, u"from"_s}});
    call.done();
}

void get(Call &call)
{
    const auto row = rowNamed(call.argument(0));
    if (!row)
        return call.fail(row.error());
    const QJsonObject object = shown(call.services().settings(), *row);
    call.output().object(object, object.value("value"_L1).toString());
    call.done();
}

void store(Call &call, const SettingRow &row, const QString &value)
{
    const auto kept = Call::wait(
        call.store().commit([name = row.name, value](Writer &writer) { return writer.setSetting(name, value); }));
    if (!kept)
        return call.fail(kept.error());
    const auto values = Call::wait(call.store().read([](Reader &reader) { return reader.settings(); }));
    if (!values)
        return call.fail(values.error());
    call.services().settings().loadWorkspace(*values);
    const QJsonObject object = shown(call.services().settings(), row);
    if (object.value("from"_L1).toString() == u"environment"_s)
        Output::complain(
            Call::tr("Kept, but %1 in the environment is stronger.").arg(QString::fromLatin1(row.environment)));
    call.output().object(object, u"%1 = %2"_s.arg(row.name, object.value("value"_L1).toString()));
    call.done();
}

void set(Call &call)
{
    const auto row = rowNamed(call.argument(0));
    if (!row)
        return call.fail(row.error());
    const auto value = storable(*row, call.argument(1));
    if (!value)
        return call.fail(value.error());
    store(call, *row, *value);
}

void unset(Call &call)
{
    const auto row = rowNamed(call.argument(0));
    if (!row)
        return call.fail(row.error());
    store(call, *row, row->fallback);
}

/// From stdin and never from an argument: arguments are seen by every process.
void setKey(Call &call)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return call.fail(Error{Error::Kind::Invalid, Call::tr("Pipe the key into this command."), {}, 0});
    const QString key = QString::fromUtf8(input.read(LongestKey)).trimmed();
    deliver(call.services().assistant().keepKey(key), &call, [&call](const Result<SecretKept> &kept) {
        if (!kept)
            return call.fail(kept.error());
        if (!kept->inKeychain)
            return call.fail(Error{Error::Kind::Refused,
                                   Call::tr("The key was not kept: %1 Use OPENAI_API_KEY instead.").arg(kept->message),
                                   {},
                                   0});
        // What was written before this read is in the workspace when it answers.
        std::ignore = Call::wait(call.store().read([](Reader &reader) { return reader.settings(); }));
        call.output().object({{u"kept"_s, true}}, Call::tr("The key is in the keychain."));
        call.done();
    });
}

void removeKey(Call &call)
{
    deliver(call.services().assistant().removeKey(), &call, [&call](const Result<void> &removed) {
        if (!removed)
            return call.fail(removed.error());
        std::ignore = Call::wait(call.store().read([](Reader &reader) { return reader.settings(); }));
        call.output().object({{u"removed"_s, true}}, Call::tr("The key is gone from the keychain."));
        call.done();
    });
}

} // namespace

std::vector<Command> settingsCommands()
{
    const auto command = [](const QString &word, const QString &arguments, const QString &summary, int count,
                            std::function<void(Call &)> run) {
        return Command{{u"settings"_s, word}, arguments,     summary, {}, count, count,
                       Command::Needs::Store, std::move(run)};
    };
    return {command(u"list"_s, {}, Call::tr("Every setting, its value and where it comes from."), 0, list),
            command(u"get"_s, u"NAME"_s, Call::tr("One setting."), 1, get),
            command(u"set"_s, u"NAME VALUE"_s, Call::tr("Changes a setting of the workspace."), 2, set),
            command(u"unset"_s, u"NAME"_s, Call::tr("Back to the default."), 1, unset),
            command(u"set-key"_s, {},
                    Call::tr("Keeps the key of the language model in the keychain; reads it from stdin."), 0, setKey),
            command(u"remove-key"_s, {}, Call::tr("Removes that key from the keychain."), 0, removeKey)};
}

#include "ui/kit/Hunspell.h"

#include <QDir>
#include <QFile>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSuggestions = 6;

QStringList folders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
}

/// The path of the dictionary without its ending; empty for none.
QString dictionaryFor(const QString &locale)
{
    const QString language = locale.section(QChar(u'_'), 0, 0);
    QString similar;
    for (const QString &folder : folders()) {
        const QDir dir(folder);
        if (dir.exists(locale + u".dic"_s))
            return dir.filePath(locale);
        const QStringList others =
            dir.entryList({language + u".dic"_s, language + u"_*.dic"_s}, QDir::Files, QDir::Name);
        if (similar.isEmpty() && !others.isEmpty())
            similar = dir.filePath(others.constFirst().chopped(4));
    }
    return similar;
}

} // namespace

struct Hunspell::Library {
    void *(*create)(const char *affix, const char *dictionary) = nullptr;
    void (*destroy)(void *handle) = nullptr;
    int (*spell)(void *handle, const char *word) = nullptr;
    int (*suggest)(void *handle, char ***list, const char *word) = nullptr;
    void (*freeList)(void *handle, char ***list, int count) = nullptr;
    int (*add)(void *handle, const char *word) = nullptr;
    const char *(*encoding)(void *handle) = nullptr;

    bool isWhole() const { return create && destroy && spell && suggest && freeList && add && encoding; }

    static const Library &loaded()
    {
        static const Library library = [] {
            Library found;
            QLibrary file(u"hunspell-1.7"_s, 0);
            if (!file.load())
                return found;
            const auto resolve = [&file](auto &function, const char *name) {
                function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.resolve(name));
            };
            resolve(found.create, "Hunspell_create");
            resolve(found.destroy, "Hunspell_destroy");
            resolve(found.spell, "Hunspell_spell");
            resolve(found.suggest, "Hunspell_suggest");
            resolve(found.freeList, "Hunspell_free_list");
            resolve(found.add, "Hunspell_add");
            resolve(found.encoding, "Hunspell_get_dic_encoding");
            return found;
        }();
        return library;
    }
};

std::shared_ptr<Hunspell> Hunspell::forLocale(const QString &locale)
{
    const Library &library = Library::loaded();
    const QString path = library.isWhole() ? dictionaryFor(locale) : QString();
    if (path.isEmpty())
        return {};
    void *handle = library.create(QFile::encodeName(path + u".aff"_s).constData(),
                                  QFile::encodeName(path + u".dic"_s).constData());
    if (!handle)
        return {};
    const auto encoding = QStringConverter::encodingForName(library.encoding(handle));
    if (!encoding) {
        library.destroy(handle);
        return {}; // an old dictionary in an encoding that Qt no longer reads
    }
    return std::shared_ptr<Hunspell>(new Hunspell(library, handle, *encoding));
}

Hunspell::Hunspell(const Library &library, void *handle, QStringConverter::Encoding encoding)
    : m_library(library)
    , m_handle(handle)
    , m_encoding(encoding)
{ }

Hunspell::~Hunspell()
{
    m_library.destroy(m_handle);
}

bool Hunspell::knows(const QString &word) const
{
    const QByteArray bytes = QStringEncoder(m_encoding).encode(word);
    return m_library.spell(m_handle, bytes.constData()) != 0;
}

QStringList Hunspell::suggestions(const QString &word) const
{
    const QByteArray bytes = QStringEncoder(m_encoding).encode(word);
    char **list = nullptr;
    const int count = m_library.suggest(m_handle, &list, bytes.constData());
    QStringList words;
    for (int i = 0; i < std::min(count, MostSuggestions); ++i)
        words += QString(QStringDecoder(m_encoding).decode(QByteArrayView(list[i])));
    m_library.freeList(m_handle, &list, count);
    return words;
}

void Hunspell::add(const QString &word)
{
    const QByteArray bytes = QStringEncoder(m_encoding).encode(word);
    m_library.add(m_handle, bytes.constData());
}

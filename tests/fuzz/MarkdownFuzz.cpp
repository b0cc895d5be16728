#include "tests/fuzz/Fuzz.h"

#include "core/base/Text.h"
#include "core/knowledge/MarkdownSplitter.h"

#include <cstdlib>

const char *const FuzzedRows = "IN10";

/// Any file in the knowledge folder: passages stay inside the text, in order, each with a name of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Article article;
    article.file = QStringLiteral("fuzz.md");
    article.text = sanitizeUtf8(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const std::vector<Passage> passages = splitArticle(article);
    QStringList ids;
    for (const Passage &passage : passages) {
        if (passage.start < 0 || passage.end < passage.start || passage.end > article.text.size()
            || ids.contains(passage.id))
            std::abort();
        ids += passage.id;
    }
    return 0;
}

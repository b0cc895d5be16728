#include "core/llm/Topic.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestWords = 2; ///< of a question that can be understood without the story around it
constexpr qsizetype ShortPart = 3; ///< words of a question that is hardly asked without another before it

} // namespace

bool Topic::isWanting() const
{
    return std::ranges::any_of(parts, &AskedPart::wantsAnswer);
}

std::optional<AskedPart> Topic::question() const
{
    const auto wanting = std::ranges::find_if(parts, &AskedPart::wantsAnswer);
    if (wanting == parts.end())
        return {};
    AskedPart question = **wanting;
    if (!question.withoutStory.isEmpty()) {
        question.words = question.withoutStory;
        question.text = question.questionText;
    } else if (parts.size() == 1) {
        return {};
    }
    if (question.words.size() < FewestWords || refersBack(question.text))
        return {};
    return question;
}

bool Topic::mayFollowUp() const
{
    static const QRegularExpression yesOrNo(
        uR"(^\W*(?:and |or )?(?:do|does|did|is|are|will|would|has|have|was|were)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return parts.size() == 1 && parts.front()->words.size() <= ShortPart && yesOrNo.match(text).hasMatch();
}

std::vector<Topic> topicsOf(std::vector<AskedPart> &asked, const QString &message)
{
    std::vector<AskedPart *> all;
    std::vector<AskedPart *> wanting;
    for (AskedPart &part : asked) {
        all.push_back(&part);
        if (part.wantsAnswer())
            wanting.push_back(&part);
    }
    if (all.empty())
        return {};
    std::vector<Topic> topics;
    if (wanting.size() < 2) {
        topics.push_back({std::move(all), message});
        return topics;
    }
    for (AskedPart *part : wanting) {
        if (!part->needsContext())
            topics.push_back({{part}, part->text});
    }
    return topics;
}

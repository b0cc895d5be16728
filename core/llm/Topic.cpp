#include "core/llm/Topic.h"

#include <algorithm>

namespace {

constexpr qsizetype FewestWords = 2; ///< of a question that can be understood without the story around it

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

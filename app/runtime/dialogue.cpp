#include "app/runtime/dialogue.h"

#include <algorithm>

namespace rookery::runtime {

namespace {

/// What a model that can't see is told of the pictures.
std::string picturesInWords(const Turn &turn)
{
    std::string words;
    for (const Picture &picture : turn.pictures) {
        words += "[Picture: " + picture.caption + "]\n";
    }
    return words;
}

std::string pastTurn(const Turn &turn, const ChatTemplate &chatTemplate)
{
    return turn.role == Role::User ? chatTemplate.renderUserTurn(picturesInWords(turn) + turn.text)
                                   : chatTemplate.renderPastAnswer(turn.text) + chatTemplate.turnEnd();
}

/// An answer to be continued stands as it was written, after what the user turn already began of it.
std::string openAnswer(const Turn &turn, const ChatTemplate &chatTemplate)
{
    const std::string prefix = chatTemplate.answerPrefix();
    return turn.text.starts_with(prefix) ? turn.text.substr(prefix.size()) : turn.text;
}

/// A question about pictures, or a later one in a conversation with pictures.
Part turnToLookAt(const Turn &turn, const vision::PromptStyle &style)
{
    Part part{.text = turn.text, .pictures = {}, .looking = true};
    for (const Picture &picture : turn.pictures) {
        part.pictures.push_back(picture.source);
    }
    if (part.text.empty() && !part.pictures.empty()) {
        part.text = style.describeQuestion;
    }
    return part;
}

/// The turn from which on the model reads in the words of its image encoder; their number where it doesn't.
std::ptrdiff_t firstLook(std::span<const Turn> turns, const PromptStyles &styles)
{
    const auto pictured = [](const Turn &turn) { return !turn.pictures.empty(); };
    return styles.looking ? std::ranges::find_if(turns, pictured) - turns.begin() : std::ssize(turns);
}

/// What comes before the first turn that is read.
std::string gapBefore(std::span<const Turn> turns, std::ptrdiff_t base, StartingPoint point,
                      const PromptStyles &styles)
{
    const std::ptrdiff_t look = firstLook(turns, styles);
    const std::string &system = styles.systemPrompt;
    switch (point) {
    case StartingPoint::Zero:
        // Image encoders were trained without the opening.
        return look == 0 && system.empty() ? std::string() : styles.chatTemplate.renderStart(system);
    case StartingPoint::TunedState: {
        ChatTemplate unopened = styles.chatTemplate;
        unopened.opening.clear();  // the state stands for it
        return system.empty() ? std::string() : unopened.renderStart(system);
    }
    case StartingPoint::Turn:
        break;
    }
    const bool anythingFollows = base + 1 < std::ssize(turns);
    const bool behindAnswer = base < 0 || turns[static_cast<std::size_t>(base)].role == Role::Assistant;
    if (!anythingFollows || !behindAnswer) {
        return {};
    }
    return base > look ? styles.looking->turnEnd : styles.chatTemplate.turnEnd();
}

}  // namespace

std::vector<Part> partsToRead(std::span<const Turn> turns, std::ptrdiff_t base, StartingPoint point,
                              bool continuing, const PromptStyles &styles)
{
    std::vector<Part> parts;
    const auto read = [&parts](const std::string &text) {
        if (text.empty()) {
            return;
        }
        if (parts.empty() || parts.back().looking) {
            parts.emplace_back();
        }
        parts.back().text += text;
    };
    const ChatTemplate &chatTemplate = styles.chatTemplate;
    ChatTemplate past = chatTemplate;
    past.thinking = Thinking::None;  // thoughts of earlier turns aren't read again
    const std::ptrdiff_t look = firstLook(turns, styles);
    const std::ptrdiff_t asked = std::ssize(turns) - (continuing ? 2 : 1);
    // The thinking may have been chosen differently since the answer began.
    const bool asBegun = !continuing || turns.back().text.starts_with(chatTemplate.answerPrefix());
    read(gapBefore(turns, base, point, styles));
    for (std::ptrdiff_t i = base + 1; i < std::ssize(turns); ++i) {
        const Turn &turn = turns[static_cast<std::size_t>(i)];
        const bool open = continuing && i + 1 == std::ssize(turns);
        if (i >= look && turn.role == Role::User) {
            parts.push_back(turnToLookAt(turn, *styles.looking));
        } else if (i >= look) {
            read(open ? turn.text : past.renderPastAnswer(turn.text) + styles.looking->turnEnd);
        } else {
            read(open ? openAnswer(turn, chatTemplate)
                      : pastTurn(turn, i == asked && asBegun ? chatTemplate : past));
        }
    }
    return parts;
}

bool looksAtPictures(std::span<const Turn> turns, const PromptStyles &styles)
{
    return firstLook(turns, styles) < std::ssize(turns);
}

std::string answerPrefix(std::span<const Turn> turns, const PromptStyles &styles)
{
    return looksAtPictures(turns, styles) ? std::string() : styles.chatTemplate.answerPrefix();
}

std::vector<std::string> stopTexts(std::span<const Turn> turns, const PromptStyles &styles)
{
    return looksAtPictures(turns, styles) ? styles.looking->stopTexts : styles.chatTemplate.stops();
}

std::vector<TokenId> stopTokens(std::span<const Turn> turns, const PromptStyles &styles)
{
    return looksAtPictures(turns, styles) ? styles.looking->stopTokens : std::vector<TokenId>{0};
}

}  // namespace rookery::runtime

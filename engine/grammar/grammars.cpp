#include "engine/grammar/grammars.h"

#include "engine/grammar/regex.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

using NodeId = Grammar::NodeId;

/// The end of an answer, and what may still follow it.
NodeId after(GrammarBuilder &builder, const AnswerFrame &frame)
{
    std::vector<NodeId> ways = {builder.end()};
    for (const std::string &text : frame.endings) {
        // Nothing goes on behind it: an answer that may end is told from one that has.
        ways.push_back(
            builder.ending([&] { return builder.literal(text, builder.bytes(ByteSet(), builder.end())); }));
    }
    return builder.either(ways);
}

Result<GrammarPtr> finished(GrammarBuilder &builder, const AnswerFrame &frame, NodeId start)
{
    std::vector<NodeId> ways = {start};
    for (const std::string blank : {" ", "\n", "\n\n"}) {
        // What would be taken for the answer's end can't be its beginning.
        const bool ends = std::ranges::any_of(
            frame.endings, [&](const std::string &ending) { return blank.starts_with(ending); });
        if ((frame.blank || frame.thinking) && !ends) {
            ways.push_back(builder.literal(blank, start));
        }
    }
    start = builder.either(ways);
    if (frame.thinking) {
        const NodeId thought = builder.literal("<think>", builder.until("</think>", start));
        start = builder.either(start, builder.either(thought, builder.literal(" ", thought)));
    }
    return builder.finish(start).map(
        [](Grammar &&grammar) { return std::make_shared<const Grammar>(std::move(grammar)); });
}

/// Names of parts of a call in the order in which they are trained.
NodeId callOf(SchemaReader &reader, GrammarBuilder &builder, const std::string &name, NodeId arguments,
              NodeId next)
{
    JsonParts &parts = reader.parts();
    const std::string quoted =
        nlohmann::ordered_json(name).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    const NodeId close = parts.space(builder.literal("}", next));
    const NodeId value = parts.space(builder.call(arguments, close));
    const NodeId second = parts.space(builder.literal("\"arguments\":", value));
    const NodeId first = parts.space(builder.literal(quoted + ",", second));
    return builder.literal("{", parts.space(builder.literal("\"name\":", first)));
}

}  // namespace

Result<GrammarPtr> grammarOfJsonObject(const AnswerFrame &frame)
{
    GrammarBuilder builder;
    JsonParts parts(builder);
    return finished(builder, frame, parts.object(after(builder, frame)));
}

Result<GrammarPtr> grammarOfSchema(std::string_view schema, const AnswerFrame &frame)
{
    GrammarBuilder builder;
    SchemaReader reader(builder, SchemaReading::Strict);
    return reader.read(schema, after(builder, frame)).and_then([&](NodeId start) {
        return finished(builder, frame, start);
    });
}

Result<GrammarPtr> grammarOfRegex(std::string_view pattern, const AnswerFrame &frame)
{
    GrammarBuilder builder;
    return readRegex(builder, pattern, after(builder, frame)).and_then([&](NodeId start) {
        return finished(builder, frame, start);
    });
}

Result<GrammarPtr> grammarOfCalls(std::span<const CallShape> calls, Calling calling, const AnswerFrame &frame)
{
    GrammarBuilder builder;
    const NodeId rest = after(builder, frame);
    const NodeId closing = builder.literal("\n" + std::string(CallClosing), rest);
    std::vector<NodeId> ways;
    for (const CallShape &call : calls) {
        SchemaReader reader(builder, call.reading);
        const auto arguments = reader.read(call.schema, builder.end());
        if (!arguments) {
            return failure(ErrorCode::BadInput, call.name, arguments.error().reason);
        }
        ways.push_back(callOf(reader, builder, call.name, *arguments, closing));
    }
    const NodeId one = builder.either(ways);
    const NodeId behindOpening = builder.either(one, builder.literal("\n", one));
    if (calling == Calling::Must) {
        return finished(builder, frame, behindOpening);
    }
    const NodeId block = builder.literal(CallOpening, behindOpening);
    // The blank before a call, and a thought, are the frame's, so that nothing is both a call and a text.
    std::vector<std::string> others = {std::string(CallOpening), " ", "\n", "\t", "\r"};
    if (frame.thinking) {
        others.emplace_back("<think>");
    }
    return finished(builder, frame, builder.either(block, builder.notBeginningWith(std::move(others))));
}

}  // namespace rookery

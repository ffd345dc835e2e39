#include "app/shelf/shelf_item.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace rookery::shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *Format = "rookery.shelf";
constexpr int Version = 1;

// In the order of Kind.
constexpr std::array KindNames = {"document", "state", "tuned"};

std::string written(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

tl::unexpected<Error> corrupt(const std::string &file)
{
    return failure(ErrorCode::CorruptFile, file,
                   sentence("Shelf", "it isn't what Rookery wrote; the thing on the shelf can't be used"));
}

/// Fields of one object; a field of another type than expected is as bad as none.
class Fields
{
public:
    explicit Fields(std::string_view text)
        : m_json(Json::parse(text, nullptr, false))
    {
    }

    bool ours() const
    {
        return m_json.is_object() && m_json.value("format", Json()) == Json(Format) &&
               number("version") > 0 && number("version") <= Version;
    }

    std::string text(const char *key) const
    {
        const auto found = m_json.find(key);
        return found != m_json.end() && found->is_string() ? found->get<std::string>() : std::string();
    }
    std::uint64_t number(const char *key) const
    {
        const auto found = m_json.find(key);
        return found != m_json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
    }
    bool flag(const char *key) const
    {
        const auto found = m_json.find(key);
        return found != m_json.end() && found->is_boolean() && found->get<bool>();
    }

private:
    Json m_json;
};

}  // namespace

std::string toJson(const Label &label)
{
    return written({{"format", Format},
                    {"version", Version},
                    {"name", label.name},
                    {"purpose", label.purpose},
                    {"named", label.named},
                    {"kind", KindNames[static_cast<std::size_t>(label.kind)]},
                    {"source", label.source},
                    {"preview", label.preview},
                    {"left_out", label.leftOut},
                    {"files_left_out", label.filesLeftOut},
                    {"created_ms", static_cast<std::uint64_t>(std::max<std::int64_t>(0, label.createdMs))},
                    {"text_bytes", label.textBytes},
                    {"text_xxh3", label.textChecksum}});
}

std::string toJson(const Progress &progress)
{
    return written({{"format", Format},
                    {"version", Version},
                    {"model", progress.modelName},
                    {"fingerprint", progress.fingerprint},
                    {"template", progress.templateName},
                    {"read_bytes", progress.readBytes},
                    {"tokens", progress.tokens},
                    {"state", progress.stateFile},
                    {"state_bytes", progress.stateBytes},
                    {"state_xxh3", progress.stateChecksum},
                    {"paused", progress.paused},
                    {"thinned", progress.thinned}});
}

Result<Label> labelFrom(std::string_view json, const std::string &file)
{
    const Fields fields(json);
    const auto *const kind = fields.ours()
                                 ? std::ranges::find(KindNames, fields.text("kind"),
                                                     [](const char *name) { return std::string(name); })
                                 : KindNames.end();
    if (kind == KindNames.end()) {
        return corrupt(file);
    }
    return Label{.name = fields.text("name"),
                 .purpose = fields.text("purpose"),
                 .named = fields.flag("named"),
                 .kind = static_cast<Kind>(kind - KindNames.begin()),
                 .source = fields.text("source"),
                 .preview = fields.text("preview"),
                 .leftOut = fields.text("left_out"),
                 .filesLeftOut = fields.number("files_left_out"),
                 .createdMs = static_cast<std::int64_t>(fields.number("created_ms")),
                 .textBytes = fields.number("text_bytes"),
                 .textChecksum = fields.number("text_xxh3")};
}

Result<Progress> progressFrom(std::string_view json, const std::string &file)
{
    const Fields fields(json);
    Progress progress{.modelName = fields.text("model"),
                      .fingerprint = fields.text("fingerprint"),
                      .templateName = fields.text("template"),
                      .readBytes = fields.number("read_bytes"),
                      .tokens = fields.number("tokens"),
                      .stateFile = fields.text("state"),
                      .stateBytes = fields.number("state_bytes"),
                      .stateChecksum = fields.number("state_xxh3"),
                      .paused = fields.flag("paused"),
                      .thinned = fields.flag("thinned")};
    // A name that leads out of the item's folder isn't ours.
    if (!fields.ours() || progress.stateFile.find('/') != std::string::npos ||
        progress.stateFile.starts_with('.')) {
        return corrupt(file);
    }
    return progress;
}

}  // namespace rookery::shelf

#include "app/server/answer/tools.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace rookery::server {

namespace {

constexpr std::size_t MostTools = 128;

bool isName(const std::string &name)
{
    return !name.empty() && name.size() <= 128 && std::ranges::all_of(name, [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.';
    });
}

/// Why it is none that says which arguments a function takes; empty where it is one.
std::string complaintAbout(const Received &schema)
{
    const auto type = schema.is_object() ? schema.find("type") : schema.end();
    return !schema.is_object()                         ? "must be an object: a schema"
           : type != schema.end() && *type != "object" ? "must be a schema of the type object"
                                                       : "";
}

/// One of the list; complains where it is none.
void readTool(Fields &fields, const Received &entry, const std::string &place, std::vector<Tool> &tools)
{
    const bool inside = entry.is_object() && entry.contains("function");
    const Received &function = inside ? entry.at("function") : entry;
    if (!function.is_object()) {
        fields.complain(place, "must be an object that describes a function");
        return;
    }
    if (!inside && entry.contains("type") && entry.at("type") != "function" && entry.at("type") != "custom") {
        fields.complain(place, "is no function; only those can be called");
        return;
    }
    Tool tool;
    Fields inner(function);
    inner.text("name", tool.name);
    inner.text("description", tool.description);
    inner.flag("strict", tool.strict);
    for (const char *key : {"parameters", "input_schema"}) {
        if (const Received *schema = inner.find(key)) {
            tool.parameters = *schema;
            if (const std::string complaint = complaintAbout(*schema); !complaint.empty()) {
                inner.complain(key, complaint);
            }
        }
    }
    if (inner.error()) {
        fields.complain(place, "has a wrong function: " + inner.error()->message);
    } else if (!isName(tool.name)) {
        fields.complain(place, "needs a function with a name of letters, digits, '_', '-' or '.'");
    } else if (std::ranges::find(tools, tool.name, &Tool::name) != tools.end()) {
        fields.complain(place, "has the name '" + tool.name + "', which another has too");
    } else {
        tools.push_back(std::move(tool));
    }
}

/// A type of an argument, as short as the models know it.
std::string typeInWords(const Received &schema)
{
    if (!schema.is_object()) {
        return "any";
    }
    if (schema.contains("enum") && schema.at("enum").is_array()) {
        std::string words;
        for (const Received &value : schema.at("enum")) {
            words += (words.empty() ? "" : " | ") + dumped(value);
        }
        return words;
    }
    const auto type = schema.find("type");
    return type != schema.end() && type->is_string() ? type->get<std::string>() : "any";
}

std::string lineOf(const Tool &tool)
{
    const Received none = Received::object();
    const Received &schema = tool.parameters;
    const Received &properties =
        schema.is_object() && schema.contains("properties") && schema.at("properties").is_object()
            ? schema.at("properties")
            : none;
    std::set<std::string> required;
    if (schema.is_object() && schema.contains("required") && schema.at("required").is_array()) {
        for (const Received &name : schema.at("required")) {
            required.insert(name.is_string() ? name.get<std::string>() : std::string());
        }
    }
    std::string words;
    for (const auto &[name, property] : properties.items()) {
        words += (words.empty() ? "" : ", ") + name + (required.contains(name) ? ": " : "?: ") +
                 typeInWords(property);
    }
    return "- " + tool.name + "(" + words + ")";
}

}  // namespace

Tools readTools(Fields &fields)
{
    Tools tools;
    const Received *list = fields.find("tools");
    if (list != nullptr && !list->is_array()) {
        fields.complain("tools", "must be a list");
        return {};
    }
    if (list != nullptr && list->size() > MostTools) {
        fields.complain("tools", "are more than " + std::to_string(MostTools));
        return {};
    }
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        readTool(fields, (*list)[i], "tools", tools.offered);
    }
    const Received *choice = fields.find("tool_choice");
    if (choice == nullptr || fields.error()) {
        return tools;
    }
    std::string kind;
    std::string name;
    if (choice->is_string()) {
        kind = choice->get<std::string>();
    } else if (choice->is_object()) {
        Fields inner(*choice);
        inner.text("type", kind);
        inner.text("name", name);
        if (const Received *function = inner.find("function"); function != nullptr && function->is_object()) {
            Fields(*function).text("name", name);
        }
    }
    if (kind == "none") {
        return {};
    }
    if (kind == "auto") {
        return tools;
    }
    if (kind != "required" && kind != "any" && kind != "function" && kind != "tool") {
        fields.complain("tool_choice", "must be auto, none, required, or name a function");
        return {};
    }
    tools.must = true;
    if (!name.empty() || kind == "function" || kind == "tool") {
        std::erase_if(tools.offered, [&](const Tool &tool) { return tool.name != name; });
        if (tools.offered.empty()) {
            fields.complain("tool_choice", "names the function '" + name + "', which 'tools' hasn't");
        }
    }
    if (tools.offered.empty()) {
        fields.complain("tool_choice", "wants a call, but there are no tools");
    }
    return tools;
}

void offer(const Tools &tools, const HostedModel &model, Fields &fields, Form &form)
{
    if (tools.offered.empty() || fields.error()) {
        return;
    }
    if (!model.chatTemplate().callsTools()) {
        fields.complain("tools", "are not possible with the model '" + model.id() +
                                     "': it was never taught a form for calls, as G1 models were; send no "
                                     "tools, or tool_choice 'none'");
        return;
    }
    if (!form.free()) {
        fields.complain("tools", "beside '" + form.field + "' are one form too many");
        return;
    }
    form.kind = Form::Kind::Calls;
    form.field = "tools";
    form.calling = tools.must ? Calling::Must : Calling::May;
    for (const Tool &tool : tools.offered) {
        Received schema = tool.parameters;
        if (schema.is_object() && !schema.contains("type") && !schema.contains("$ref")) {
            schema["type"] = "object";
            if (!schema.contains("properties")) {
                schema["properties"] = Received::object();  // it takes none
            }
        }
        form.calls.push_back(
            {tool.name, dumped(schema), tool.strict ? SchemaReading::Strict : SchemaReading::Lenient});
    }
}

std::string inWords(const Tools &tools)
{
    if (tools.offered.empty()) {
        return {};
    }
    std::string words = "Tools:\n";
    const bool described =
        std::ranges::any_of(tools.offered, [](const Tool &tool) { return !tool.description.empty(); });
    if (described) {
        Json list = Json::array();
        for (const Tool &tool : tools.offered) {
            list.push_back({{"name", tool.name},
                            {"description", tool.description},
                            {"arguments", tool.parameters.value("properties", Json::object())}});
        }
        words += dumped(list) + "\n";
    } else {
        for (const Tool &tool : tools.offered) {
            words += lineOf(tool) + "\n";
        }
    }
    return words + (tools.must ? "Return only a JSON function call." : "");
}

void addTools(Conversation &conversation, const Tools &tools)
{
    const std::string words = inWords(tools);
    conversation.system += (conversation.system.empty() || words.empty() ? "" : "\n") + words;
    conversation.mustCall = tools.must;
}

std::string callInWords(const std::string &name, const std::string &arguments)
{
    return std::string(CallOpening) + "\n{\"name\":" + dumped(Json(name)) +
           ",\"arguments\":" + (arguments.empty() ? "{}" : arguments) + "}\n" + std::string(CallClosing);
}

std::string resultInWords(const std::string &result)
{
    return "Function output:\n" + result;
}

}  // namespace rookery::server

#include "app/server/answer/form.h"

namespace rookery::server {

namespace {

void readSchema(Fields &fields, const std::string &name, const Received &format, Form &form)
{
    const bool inside = format.contains("json_schema");
    const Received &holder = inside ? format.at("json_schema") : format;
    const std::string place = inside ? name + ".json_schema" : name;
    if (!holder.is_object() || !holder.contains("schema")) {
        fields.complain(place, "must be an object with a schema");
        return;
    }
    form.kind = Form::Kind::Schema;
    form.text = dumped(holder.at("schema"));
    form.field = name;
}

}  // namespace

void readFormat(Fields &fields, const std::string &name, Form &form)
{
    const Received *format = fields.find(name);
    if (format == nullptr) {
        return;
    }
    const auto type = format->is_object() ? format->find("type") : format->end();
    if (!format->is_object() || type == format->end() || !type->is_string()) {
        fields.complain(name, "must be an object with a type");
    } else if (*type == "json_object") {
        form.kind = Form::Kind::JsonObject;
        form.field = name;
    } else if (*type == "json_schema") {
        readSchema(fields, name, *format, form);
    } else if (*type != "text") {
        fields.complain(name, "has the type '" + type->get<std::string>() +
                                  "'; there are text, json_object and json_schema");
    }
}

void readGrammar(Fields &fields, Form &form)
{
    std::string pattern;
    fields.text("grammar", pattern);
    if (pattern.empty()) {
        return;
    }
    if (!form.free()) {
        fields.complain("grammar", "beside '" + form.field + "' is one form too many");
        return;
    }
    form.kind = Form::Kind::Expression;
    form.field = "grammar";
    form.text = pattern;
}

Result<GrammarPtr> grammarOf(const Form &form, const AnswerFrame &frame)
{
    switch (form.kind) {
    case Form::Kind::Schema:
        return grammarOfSchema(form.text, frame);
    case Form::Kind::Expression:
        return grammarOfRegex(form.text, frame);
    case Form::Kind::Calls:
        return grammarOfCalls(form.calls, form.calling, frame);
    case Form::Kind::JsonObject:
    case Form::Kind::Free:
        break;
    }
    return grammarOfJsonObject(frame);
}

std::string keyOf(const Form &form, const AnswerFrame &frame)
{
    std::string key;
    const auto add = [&](const std::string &text) { key += std::to_string(text.size()) + ":" + text; };
    add(std::to_string(static_cast<int>(form.kind)));
    add(std::to_string(static_cast<int>(form.calling)));
    add(form.text);
    for (const CallShape &call : form.calls) {
        add(call.name);
        add(call.schema);
        add(std::to_string(static_cast<int>(call.reading)));
    }
    add(std::to_string((frame.blank ? 1 : 0) + (frame.thinking ? 2 : 0)));
    for (const std::string &ending : frame.endings) {
        add(ending);
    }
    return key;
}

}  // namespace rookery::server

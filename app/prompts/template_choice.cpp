#include "app/prompts/template_choice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using rookery::ChatTemplate;
using rookery::Thinking;

namespace {

constexpr int MostThinking = static_cast<int>(Thinking::Long);

QJsonObject customFields(const TemplateChoice &choice)
{
    return {{QStringLiteral("user"), choice.userName},
            {QStringLiteral("assistant"), choice.assistantName},
            {QStringLiteral("opening"), choice.opening},
            {QStringLiteral("stops"), QJsonArray::fromStringList(choice.stopTexts)}};
}

void readCustomFields(const QJsonObject &json, TemplateChoice &choice)
{
    choice.userName = json[u"user"].toString(choice.userName);
    choice.assistantName = json[u"assistant"].toString(choice.assistantName);
    choice.opening = json[u"opening"].toString();
    choice.stopTexts.clear();
    for (const QJsonValue &text : json[u"stops"].toArray()) {
        if (!text.toString().isEmpty()) {
            choice.stopTexts += text.toString();
        }
    }
}

/// A name without a letter would make turns that can't be told apart.
std::string nameOr(const QString &name, const char *fallback)
{
    const QString trimmed = name.trimmed();
    return trimmed.isEmpty() ? std::string(fallback) : trimmed.toStdString();
}

}  // namespace

const QString TemplateChoice::Custom = QStringLiteral("custom");

TemplateChoice TemplateChoice::fromJson(const QString &json)
{
    TemplateChoice choice;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    choice.name = object[u"name"].toString();
    if (choice.name != Custom && rookery::findTemplate(choice.name.toStdString()) == nullptr) {
        choice.name.clear();
    }
    const int thinking = object[u"thinking"].toInt(-1);
    if (thinking >= 0 && thinking <= MostThinking) {
        choice.thinking = static_cast<Thinking>(thinking);
    }
    if (object.contains(u"custom")) {
        readCustomFields(object[u"custom"].toObject(), choice);
    }
    const QJsonObject form = object[u"form"].toObject();
    const int kind = form[u"kind"].toInt();
    if (kind > AnswerForm::Free && kind <= AnswerForm::Expression) {
        choice.form = {static_cast<AnswerForm::Kind>(kind), form[u"text"].toString()};
    }
    const QJsonObject persona = object[u"persona"].toObject();
    choice.personaName = persona[u"name"].toString();
    choice.personaPicture = QByteArray::fromBase64(persona[u"picture"].toString().toLatin1());
    return choice;
}

QString TemplateChoice::toJson() const
{
    if (*this == TemplateChoice()) {
        return {};
    }
    QJsonObject object;
    if (!name.isEmpty()) {
        object[u"name"] = name;
    }
    if (thinking) {
        object[u"thinking"] = static_cast<int>(*thinking);
    }
    const QJsonObject custom = customFields(*this);
    if (name == Custom || custom != customFields({})) {
        object[u"custom"] = custom;
    }
    if (form != AnswerForm()) {
        object[u"form"] =
            QJsonObject{{QStringLiteral("kind"), form.kind}, {QStringLiteral("text"), form.text}};
    }
    if (!personaName.isEmpty()) {
        object[u"persona"] =
            QJsonObject{{QStringLiteral("name"), personaName},
                        {QStringLiteral("picture"), QString::fromLatin1(personaPicture.toBase64())}};
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChatTemplate TemplateChoice::resolve(const ChatTemplate &automatic) const
{
    ChatTemplate result = automatic;
    if (name == Custom) {
        result = ChatTemplate();
        result.name = Custom.toStdString();
        result.userName = nameOr(userName, "User");
        result.assistantName = nameOr(assistantName, "Assistant");
        result.opening = opening.toStdString();
        std::ranges::transform(stopTexts, std::back_inserter(result.stopTexts), &QString::toStdString);
    } else if (const ChatTemplate *builtIn = rookery::findTemplate(name.toStdString())) {
        result = *builtIn;
    }
    if (thinking && canThink(result)) {
        result.thinking = *thinking;
    }
    return result;
}

bool canThink(const ChatTemplate &chatTemplate)
{
    return chatTemplate.name == "g1";
}

QString templateKey(const ChatTemplate &chatTemplate)
{
    const QString name = QString::fromStdString(chatTemplate.name);
    if (name != TemplateChoice::Custom) {
        return name;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &part :
         {chatTemplate.userName, chatTemplate.assistantName, chatTemplate.opening}) {
        hash.addData(QByteArray::fromStdString(part) + '\0');
    }
    return name + QLatin1Char('-') + QString::fromLatin1(hash.result().toHex().left(12));
}

QString promptKey(const ChatTemplate &chatTemplate, const QString &systemPrompt)
{
    const std::string clean = rookery::cleanTurn(systemPrompt.toStdString());
    return templateKey(chatTemplate) + QLatin1Char('\n') + QString::fromStdString(clean);
}

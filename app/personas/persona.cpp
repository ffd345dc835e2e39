#include "app/personas/persona.h"

#include "app/common/text_limits.h"

namespace {

constexpr qsizetype LongestName = 60;
constexpr auto LongestInstructions =
    static_cast<qsizetype>(2 * rookery::MostOfField);  // a field shows what it can

}  // namespace

Persona Persona::fromJson(const QJsonObject &json)
{
    return {.name = json[u"name"].toString().simplified().left(LongestName),
            .picture = QByteArray::fromBase64(json[u"picture"].toString().toLatin1()),
            .instructions = json[u"instructions"].toString().left(LongestInstructions),
            .shelfItem = json[u"state"].toString()};
}

QJsonObject Persona::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("picture"), QString::fromLatin1(picture.toBase64())},
            {QStringLiteral("instructions"), instructions},
            {QStringLiteral("state"), shelfItem}};
}

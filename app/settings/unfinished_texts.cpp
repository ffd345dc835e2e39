#include "app/settings/unfinished_texts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString keyOf(const QString &form)
{
    return QStringLiteral("unfinished/") + form;
}

}  // namespace

UnfinishedTexts::UnfinishedTexts(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QVariant UnfinishedTexts::of(const QString &form) const
{
    const QByteArray json = m_settings.value(keyOf(form)).toString().toUtf8();
    return QJsonDocument::fromJson(json).object().toVariantMap();
}

void UnfinishedTexts::keep(const QString &form, const QVariantMap &fields)
{
    const QByteArray json = QJsonDocument(QJsonObject::fromVariantMap(fields)).toJson(QJsonDocument::Compact);
    m_settings.setValue(keyOf(form), QString::fromUtf8(json));
}

void UnfinishedTexts::forget(const QString &form)
{
    if (!of(form).toMap().isEmpty()) {
        m_settings.setValue(keyOf(form), QString());
    }
}

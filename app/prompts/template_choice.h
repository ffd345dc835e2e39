#pragma once

#include "app/prompts/answer_form.h"
#include "engine/session/chat_template.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// What the user chose for the turns of a conversation and for its answers. Kept as JSON with it; empty =
/// what fits the model.
struct TemplateChoice {
    static const QString Custom;  ///< name of the template that the fields below describe

    QString name = {};  ///< of a built-in template, `Custom`, or empty: automatic
    std::optional<rookery::Thinking> thinking = {};  ///< where the template knows thinking

    QString userName = QStringLiteral("User");
    QString assistantName = QStringLiteral("Assistant");
    QString opening = {};
    QStringList stopTexts = {QStringLiteral("\n\n")};

    AnswerForm form = {};
    QString personaName = {};        ///< by whom the answers are shown to be; empty: nobody by name
    QByteArray personaPicture = {};  ///< as it was stored, or imported: not checked here

    bool operator==(const TemplateChoice &) const = default;

    /// What can't be read counts as automatic.
    static TemplateChoice fromJson(const QString &json);
    QString toJson() const;

    /// \param automatic the template that fits the model
    rookery::ChatTemplate resolve(const rookery::ChatTemplate &automatic) const;
};

/// Whether a template's family was trained to think.
bool canThink(const rookery::ChatTemplate &chatTemplate);

/// Two templates with one key write the turns of a conversation alike, so a state fed by one may go on with
/// the other. A built-in template's key is its name.
QString templateKey(const rookery::ChatTemplate &chatTemplate);
/// The same with the system prompt.
QString promptKey(const rookery::ChatTemplate &chatTemplate, const QString &systemPrompt);

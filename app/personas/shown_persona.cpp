#include "app/personas/shown_persona.h"

#include "app/personas/persona_picture.h"

ShownPersona::ShownPersona(const PromptModel &prompt, QObject *parent)
    : QObject(parent)
    , m_prompt(prompt)
{
    connect(&m_prompt, &PromptModel::changed, this, &ShownPersona::update);
    update();
}

/// The prompt changes with every key that is typed, who answers hardly ever; every answer shows it.
void ShownPersona::update()
{
    if (m_name == m_prompt.personaName() && m_png == m_prompt.personaPicture()) {
        return;
    }
    m_name = m_prompt.personaName();
    m_png = m_prompt.personaPicture();
    m_picture = personaPictureText(m_png);
    emit changed();
}

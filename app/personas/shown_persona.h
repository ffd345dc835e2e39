#pragma once

#include "app/chat/prompt_model.h"

#include <qqmlintegration.h>

/// Who answers in a conversation shown. GUI thread.
class ShownPersona : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)

public:
    /// \param prompt of the conversation
    explicit ShownPersona(const PromptModel &prompt, QObject *parent = nullptr);

    QString name() const { return m_name; }        ///< empty: nobody by name
    QString picture() const { return m_picture; }  ///< for a PersonaPortrait; empty: none

signals:
    void changed();

private:
    void update();

    const PromptModel &m_prompt;
    QString m_name;
    QByteArray m_png;   ///< as the conversation has it
    QString m_picture;  ///< the same, checked
};

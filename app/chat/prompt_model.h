#pragma once

#include "app/chat/chat_controller.h"
#include "app/prompts/template_choice.h"

#include <qqmlintegration.h>

/// How the conversation shown is put to the model: system prompt, chat template, thinking, and the text that
/// comes of it. GUI thread.
class PromptModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(QString systemPrompt READ shownSystemPrompt WRITE setSystemPrompt NOTIFY changed)
    Q_PROPERTY(bool systemPromptFits READ systemPromptFits NOTIFY changed)
    Q_PROPERTY(QStringList templates READ templates NOTIFY changed)
    Q_PROPERTY(int templateIndex READ templateIndex WRITE setTemplateIndex NOTIFY changed)
    Q_PROPERTY(bool canThink READ canThink NOTIFY changed)
    Q_PROPERTY(QStringList thinkings READ thinkings NOTIFY changed)
    Q_PROPERTY(int thinkingIndex READ thinkingIndex WRITE setThinkingIndex NOTIFY changed)
    Q_PROPERTY(bool custom READ custom NOTIFY changed)
    Q_PROPERTY(QString userName READ userName WRITE setUserName NOTIFY changed)
    Q_PROPERTY(QString assistantName READ assistantName WRITE setAssistantName NOTIFY changed)
    Q_PROPERTY(QString opening READ opening WRITE setOpening NOTIFY changed)
    Q_PROPERTY(QString stopTexts READ stopTexts WRITE setStopTexts NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms NOTIFY changed)
    Q_PROPERTY(int formIndex READ formIndex WRITE setFormIndex NOTIFY changed)
    Q_PROPERTY(QString formText READ formText WRITE setFormText NOTIFY changed)
    Q_PROPERTY(QString formProblem READ formProblem NOTIFY changed)
    Q_PROPERTY(bool canKeepToForms READ canKeepToForms NOTIFY changed)
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    Q_PROPERTY(QString stops READ stops NOTIFY changed)

public:
    PromptModel(EngineClient &engine, ChatController &chat, QObject *parent = nullptr);

    QString systemPrompt() const { return m_chat.conversation().systemPrompt; }
    void setSystemPrompt(const QString &text);
    /// What a field can hold of it; where that isn't all, nothing of it is to be typed over.
    QString shownSystemPrompt() const;
    bool systemPromptFits() const;

    /// "Automatic (World)", then the built-in ones, then the custom one.
    QStringList templates() const;
    int templateIndex() const;
    void setTemplateIndex(int index);

    bool canThink() const { return ::canThink(resolved()); }
    QStringList thinkings() const;
    int thinkingIndex() const;
    void setThinkingIndex(int index);

    bool custom() const { return m_choice.name == TemplateChoice::Custom; }
    QString userName() const { return m_choice.userName; }
    void setUserName(const QString &name);
    QString assistantName() const { return m_choice.assistantName; }
    void setAssistantName(const QString &name);
    QString opening() const { return m_choice.opening; }
    void setOpening(const QString &text);
    QString stopTexts() const;
    void setStopTexts(const QString &line);

    /// Any text, JSON, JSON that fits a schema, what matches an expression: AnswerForm's kinds.
    QStringList forms() const;
    int formIndex() const { return m_choice.form.kind; }
    void setFormIndex(int index);
    QString formText() const { return m_choice.form.text; }
    void setFormText(const QString &text);
    /// What is wrong with the schema or the expression; empty: nothing.
    QString formProblem() const;
    bool canKeepToForms() const { return !m_engine.model().elsewhere(); }

    QString personaName() const { return m_choice.personaName; }
    QByteArray personaPicture() const { return m_choice.personaPicture; }  ///< not checked
    /// Somebody answers from here on, told these instructions.
    void setPersona(const QString &name, const QByteArray &picture, const QString &instructions);

    /// The exact text that the model reads for a first question: what is typed, or a sample. Of what is too
    /// long for a field the beginning.
    QString preview() const;
    /// What ends an answer, in one line.
    QString stops() const;

    void retranslate() { emit changed(); }  ///< the language changed

    Q_INVOKABLE void reset();  ///< no system prompt, the model's own template, nobody by name

signals:
    void changed();

private:
    rookery::ChatTemplate resolved() const;
    void read();
    void checkForm();
    void apply(const TemplateChoice &choice);

    EngineClient &m_engine;
    ChatController &m_chat;
    TemplateChoice m_choice;
    std::optional<rookery::Error> m_formError;
};

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
    QML_UNCREATABLE("App.prompt is the one object")
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY changed)
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
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    Q_PROPERTY(QString stops READ stops NOTIFY changed)

public:
    PromptModel(EngineClient &engine, ChatController &chat, QObject *parent = nullptr);

    QString systemPrompt() const { return m_chat.conversation().systemPrompt; }
    void setSystemPrompt(const QString &text);

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

    /// The exact text that the model reads for a first question: what is typed, or a sample.
    QString preview() const;
    /// What ends an answer, in one line.
    QString stops() const;

    void retranslate() { emit changed(); }  ///< the language changed

    Q_INVOKABLE void reset();  ///< no system prompt, the model's own template

signals:
    void changed();

private:
    rookery::ChatTemplate resolved() const;
    void read();
    void apply(const TemplateChoice &choice);

    EngineClient &m_engine;
    ChatController &m_chat;
    TemplateChoice m_choice;
};

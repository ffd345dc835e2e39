#include "app/chat/prompt_model.h"

#include "app/common/text_limits.h"
#include "app/keyboard/paste_guard.h"
#include "app/prompts/stop_texts.h"
#include "app/runtime/dialogue.h"
#include "app/text/error_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using rookery::ChatTemplate;
using rookery::Thinking;

namespace {

/// In the order of the list.
constexpr std::array Thinkings = {Thinking::None,  Thinking::Fast,   Thinking::Free,
                                  Thinking::Short, Thinking::Normal, Thinking::Long};
/// Built-in templates to choose from, in the order of the list.
constexpr std::array<std::string_view, 5> Names = {"world", "world7", "raven", "g1", "starter"};

QString titleOf(std::string_view name)
{
    return name == "world"     ? PromptModel::tr("World (versions 4 to 6)")
           : name == "world7"  ? PromptModel::tr("World (version 7)")
           : name == "raven"   ? PromptModel::tr("Raven")
           : name == "g1"      ? PromptModel::tr("G1, can think")
           : name == "starter" ? PromptModel::tr("Starter")
                               : PromptModel::tr("Custom");
}

}  // namespace

PromptModel::PromptModel(EngineClient &engine, ChatController &chat, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_chat(chat)
{
    connect(&m_chat, &ChatController::conversationChanged, this, &PromptModel::read);
    connect(&m_chat, &ChatController::promptChanged, this, &PromptModel::read);
    connect(&m_chat, &ChatController::draftChanged, this, &PromptModel::changed);
    connect(&m_engine, &EngineClient::modelChanged, this, &PromptModel::changed);
    read();
}

void PromptModel::read()
{
    TemplateChoice before =
        std::exchange(m_choice, TemplateChoice::fromJson(m_chat.conversation().templateChoice));
    if (m_choice.form != before.form) {
        checkForm();
    }
    emit changed();
}

void PromptModel::checkForm()
{
    m_formError.reset();
    if (m_choice.form.free()) {
        return;
    }
    if (const auto grammar = m_choice.form.grammar({}); !grammar) {
        m_formError = grammar.error();
    }
}

void PromptModel::apply(const TemplateChoice &choice)
{
    m_chat.setPrompt(systemPrompt(), choice.toJson());
}

ChatTemplate PromptModel::resolved() const
{
    return m_choice.resolve(m_engine.model().chatTemplate);
}

void PromptModel::setSystemPrompt(const QString &text)
{
    m_chat.setPrompt(text, m_chat.conversation().templateChoice);
}

QString PromptModel::shownSystemPrompt() const
{
    return rookery::fieldText(systemPrompt());
}

bool PromptModel::systemPromptFits() const
{
    return fitsField(systemPrompt());
}

QStringList PromptModel::templates() const
{
    const std::string &automatic = m_engine.model().chatTemplate.name;
    QStringList titles = {automatic.empty() ? tr("Automatic, from the model")
                                            : tr("Automatic: %1").arg(titleOf(automatic))};
    for (const std::string_view name : Names) {
        titles += titleOf(name);
    }
    return titles << titleOf({});
}

int PromptModel::templateIndex() const
{
    if (custom()) {
        return static_cast<int>(Names.size()) + 1;
    }
    const auto found = std::ranges::find(Names, m_choice.name.toStdString());
    return found == Names.end() ? 0 : static_cast<int>(found - Names.begin()) + 1;
}

void PromptModel::setTemplateIndex(int index)
{
    TemplateChoice choice = m_choice;
    const int last = static_cast<int>(Names.size()) + 1;
    choice.name = index <= 0 ? QString()
                  : index >= last
                      ? TemplateChoice::Custom
                      : QString::fromStdString(std::string(Names[static_cast<std::size_t>(index - 1)]));
    apply(choice);
}

QStringList PromptModel::thinkings() const
{
    return {tr("Off"),
            tr("Off, with an empty thought (better)"),
            tr("On, as long as it wants"),
            tr("On, short"),
            tr("On, normal"),
            tr("On, long")};
}

int PromptModel::thinkingIndex() const
{
    return static_cast<int>(std::ranges::find(Thinkings, resolved().thinking) - Thinkings.begin());
}

void PromptModel::setThinkingIndex(int index)
{
    TemplateChoice choice = m_choice;
    choice.thinking = Thinkings.at(static_cast<std::size_t>(index));
    apply(choice);
}

void PromptModel::setUserName(const QString &name)
{
    TemplateChoice choice = m_choice;
    choice.userName = name;
    apply(choice);
}

void PromptModel::setAssistantName(const QString &name)
{
    TemplateChoice choice = m_choice;
    choice.assistantName = name;
    apply(choice);
}

void PromptModel::setOpening(const QString &text)
{
    TemplateChoice choice = m_choice;
    choice.opening = text;
    apply(choice);
}

QString PromptModel::stopTexts() const
{
    return joinStopTexts(m_choice.stopTexts);
}

void PromptModel::setStopTexts(const QString &line)
{
    TemplateChoice choice = m_choice;
    choice.stopTexts = splitStopTexts(line);
    apply(choice);
}

QStringList PromptModel::forms() const
{
    return {tr("Any text"), tr("JSON"), tr("JSON that fits a schema"), tr("What matches an expression")};
}

void PromptModel::setFormIndex(int index)
{
    TemplateChoice choice = m_choice;
    choice.form.kind =
        static_cast<AnswerForm::Kind>(std::clamp<int>(index, AnswerForm::Free, AnswerForm::Expression));
    apply(choice);
}

void PromptModel::setFormText(const QString &text)
{
    TemplateChoice choice = m_choice;
    choice.form.text = text;
    apply(choice);
}

QString PromptModel::formProblem() const
{
    return m_formError ? rookery::errorText(*m_formError) : QString();
}

void PromptModel::setPersona(const QString &name, const QByteArray &picture, const QString &instructions)
{
    TemplateChoice choice = m_choice;
    choice.personaName = name;
    choice.personaPicture = picture;
    m_chat.setPrompt(instructions, choice.toJson());
}

QString PromptModel::preview() const
{
    const QString question = m_chat.draft().trimmed().isEmpty() ? tr("Your question") : m_chat.draft();
    const rookery::runtime::Turn turns[] = {{.text = question.toStdString()}};
    const auto parts = rookery::runtime::partsToRead(turns, -1, rookery::runtime::StartingPoint::Zero, false,
                                                     {resolved(), shownSystemPrompt().toStdString(), {}});
    return rookery::fieldText(QString::fromStdString(parts.front().text));
}

QString PromptModel::stops() const
{
    QStringList texts;
    for (const std::string &text : resolved().stops()) {
        texts += QString::fromStdString(text);
    }
    return joinStopTexts(texts);
}

void PromptModel::reset()
{
    m_chat.setPrompt({}, {});
}

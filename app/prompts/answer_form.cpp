#include "app/prompts/answer_form.h"

using rookery::AnswerFrame;
using rookery::ConstrainedText;
using rookery::Result;

Result<rookery::GrammarPtr> AnswerForm::grammar(const AnswerFrame &frame) const
{
    switch (kind) {
    case Schema:
        return rookery::grammarOfSchema(text.toStdString(), frame);
    case Expression:
        return rookery::grammarOfRegex(text.toStdString(), frame);
    default:
        return rookery::grammarOfJsonObject(frame);
    }
}

Result<ConstrainedText> PreparedForm::constraint(const AnswerForm &form, const AnswerFrame &frame,
                                                 const std::shared_ptr<const rookery::Tokenizer> &tokenizer,
                                                 std::string_view begun)
{
    if (m_tokenizer.lock() != tokenizer || !m_tokens) {
        m_tokens = std::make_shared<const rookery::TokenTree>(*tokenizer);
        m_tokenizer = tokenizer;
        m_constraint.reset();
    }
    if (!m_constraint || form != m_form || frame != m_frame) {
        const auto grammar = form.grammar(frame);
        if (!grammar) {
            return tl::make_unexpected(grammar.error());
        }
        m_constraint = std::make_shared<rookery::Constraint>(*grammar, m_tokens);
        m_form = form;
        m_frame = frame;
    }
    ConstrainedText constrained(m_constraint);
    if (!constrained.add(begun)) {
        return rookery::failure(rookery::ErrorCode::BadInput, {},
                                rookery::sentence("AnswerForm",
                                                  "what the answer begins with doesn't fit the form "
                                                  "that was chosen for it; let another answer be "
                                                  "written, or choose no form"));
    }
    return constrained;
}

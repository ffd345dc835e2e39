#pragma once

#include "engine/grammar/constraint.h"
#include "engine/grammar/grammars.h"

#include <QString>

/// What an answer has to be besides text; it is kept to token by token while it is written.
struct AnswerForm {
    enum Kind { Free, Json, Schema, Expression };

    Kind kind = Free;
    QString text = {};  ///< of Schema: a JSON schema; of Expression: a regular expression

    bool operator==(const AnswerForm &) const = default;

    bool free() const { return kind == Free; }
    /// \pre not free \return BadInput that says what of it can't be done
    [[nodiscard]] rookery::Result<rookery::GrammarPtr> grammar(const rookery::AnswerFrame &frame) const;
};

/// The form that was asked for last, made ready for the vocabulary it was asked for with: that is dear at the
/// first answer only. GUI thread; some 20 ms with a new vocabulary of 65,536 tokens.
class PreparedForm
{
public:
    /// \param begun what the answer begins with, or goes on from
    /// \return BadInput: the form can't be done, or `begun` doesn't fit it
    [[nodiscard]] rookery::Result<rookery::ConstrainedText>
    constraint(const AnswerForm &form, const rookery::AnswerFrame &frame,
               const std::shared_ptr<const rookery::Tokenizer> &tokenizer, std::string_view begun);

private:
    std::weak_ptr<const rookery::Tokenizer> m_tokenizer;
    std::shared_ptr<const rookery::TokenTree> m_tokens;
    AnswerForm m_form;
    rookery::AnswerFrame m_frame;
    std::shared_ptr<rookery::Constraint> m_constraint;
};

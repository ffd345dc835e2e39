#pragma once

#include "app/writing/text_runs.h"
#include "app/writing/token_list.h"

#include <QString>

#include <optional>
#include <vector>

/// A text of two authors: knows which of it the model wrote and by which tokens, and takes back and repeats
/// every change. Positions are in UTF-16 units.
class WrittenText
{
public:
    enum class By { User, Model };

    const QString &text() const { return m_text; }
    const QList<rookery::TextRun> &byModel() const { return m_byModel; }
    /// Those that still stand as they were written: a change takes out what it touches, and all behind it,
    /// which was expected behind another text.
    const rookery::TextTokens &tokens() const { return m_tokens; }

    /// Another text, with nothing to take back.
    void reset(const QString &text, const QList<rookery::TextRun> &byModel,
               const rookery::TextTokens &tokens = {});

    /// \param goesOn belongs to the change before: both are taken back at once
    /// \param tokens of what is inserted, counted from its start
    /// \pre the stretch lies in the text
    void replace(rookery::TextRun stretch, const QString &inserted, By by, bool goesOn = false,
                 const rookery::TextTokens &tokens = {});
    /// All of it becomes another one, which can be taken back.
    void replaceAll(const QString &text, const QList<rookery::TextRun> &byModel,
                    const rookery::TextTokens &tokens);
    /// All of it counts as the user's. \return whether anything was the model's
    bool accept();

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// \return the end of what came back; nothing where there is nothing to take back
    std::optional<qint64> undo();
    std::optional<qint64> redo();

    /// Texts kept for taking back; the oldest changes are forgotten where they have more.
    static constexpr qint64 MostUnitsKept = qint64{32} << 20;

private:
    struct Change {
        qint64 start = 0;
        QString removed;
        QString inserted;
        QList<rookery::TextRun> removedByModel;   ///< counted from `start`
        QList<rookery::TextRun> insertedByModel;  ///< likewise
        rookery::TextTokens removedTokens;        ///< likewise, to the text's end; one may begin before it
        rookery::TextTokens insertedTokens;       ///< likewise

        qint64 units() const;
    };
    using Step = std::vector<Change>;

    rookery::TextTokens apply(qint64 start, qint64 removed, const QString &inserted,
                              const QList<rookery::TextRun> &insertedByModel,
                              const rookery::TextTokens &insertedTokens);
    void put(Change change, bool goesOn);
    void keep(Change change, bool goesOn);
    void forgetOldest();

    QString m_text;
    QList<rookery::TextRun> m_byModel;
    rookery::TextTokens m_tokens;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;  ///< steps that are in the text; those behind were taken back
    qint64 m_unitsKept = 0;
};

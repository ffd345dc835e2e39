#pragma once

#include "app/engine/shared_sampling.h"
#include "app/prompts/sampling_model.h"
#include "app/writing/drawn_text.h"
#include "app/writing/proposal_model.h"
#include "app/writing/text_reader.h"

#include <qqmlintegration.h>

#include <atomic>
#include <memory>
#include <vector>

/// Lets the model write in the manuscript: goes on at the cursor, proposes several continuations, another
/// wording of what is selected, or what may stand between before and after. One thing at a time. GUI thread.
class CoAuthor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.coAuthor is the one object")
    Q_PROPERTY(ProposalModel *proposals READ proposals CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY stateChanged)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY stateChanged)
    Q_PROPERTY(bool canRewrite READ canRewrite NOTIFY stateChanged)
    Q_PROPERTY(bool canFill READ canFill NOTIFY stateChanged)
    Q_PROPERTY(bool canRepeat READ canRepeat NOTIFY stateChanged)
    Q_PROPERTY(int drafts READ drafts WRITE setDrafts NOTIFY draftsChanged)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY stateChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY stateChanged)

public:
    CoAuthor(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript, TextReader &reader,
             QObject *parent = nullptr);

    ProposalModel *proposals() { return &m_proposals; }
    bool busy() const { return m_phase != Phase::None; }
    bool reading() const { return m_phase == Phase::Reading; }  ///< the text before the place, first
    bool canContinue() const { return readsHere() && !busy() && hasBefore(); }
    bool canRewrite() const;
    bool canFill() const;
    bool canRepeat() const { return !busy() && m_last.task != Task::None && obstacle().isEmpty(); }
    int drafts() const { return m_drafts; }  ///< written at a time
    void setDrafts(int drafts);
    /// Why the model can't go on with the text; empty where it can.
    QString obstacle() const;
    /// Why less came than was asked for, though nothing failed; empty until then.
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice() { setNotice({}); }

    /// At the cursor: right into the text, or as proposals where several are wanted.
    Q_INVOKABLE void goOn();
    /// Has what is selected written anew, as the instruction says.
    Q_INVOKABLE void rewrite(const QString &instruction);
    /// Proposes what may stand at the cursor, or in place of what is selected, before what follows.
    Q_INVOKABLE void fill();
    /// Puts a token in place of a stretch and goes on behind it, right into the text, as another version.
    /// \param tokens of the text, which is one
    void goOnWith(rookery::TextRun stretch, const QString &text, const rookery::TextTokens &tokens);
    /// What was asked last, once more: what it wrote goes, and stays as a version.
    Q_INVOKABLE void repeat();
    /// What is written so far stays.
    Q_INVOKABLE void stop();
    /// Puts a proposal into the text.
    Q_INVOKABLE void take(int row);
    /// Drops the proposals.
    Q_INVOKABLE void drop();

    /// Somebody looks at what is expected: that is recorded even where it costs speed, as on a card.
    void setWatched(bool watched) { m_watched = watched; }
    /// Somebody looks at what each token is drawn from while it is.
    void setFollowed(bool followed) { m_followed->store(followed); }

    static constexpr int MostDrafts = 8;

signals:
    void stateChanged();
    void busyChanged();
    void draftsChanged();
    /// What the next token of the first draft was drawn from, now and then while somebody follows.
    void expected(const rookery::runtime::Expected &expected, const std::vector<rookery::TokenId> &said);
    void failed(const QString &sentence);
    void proposed();  ///< all proposals are there

private:
    enum class Task { None, Continuing, Rewriting, Filling };
    enum class Phase { None, Reading, Writing, Scoring };

    /// What was asked for, and where.
    struct Wish {
        Task task = Task::None;
        rookery::TextRun place;  ///< that is replaced; it moves with the text around it
        QString instruction;
        bool straight = false;  ///< into the text, however many are wanted otherwise
    };

    bool readsHere() const { return m_engine.model().loaded() && !m_engine.model().elsewhere(); }
    bool hasBefore() const;
    void begin(const Wish &wish, bool goesOn = false);
    void read();
    void write(const TextReader::Reached &reached);
    void askToRewrite();
    rookery::runtime::Writing writing() const;
    void addDrafts(rookery::runtime::Job &job, int count);
    void onChanged(rookery::TextRun at, qint64 inserted, WrittenText::By by);
    void onPiece(const rookery::runtime::Piece &piece);
    void insert(QString piece, rookery::TextTokens tokens);
    void onFinished(const rookery::runtime::Finished &finished);
    void settleDraft(int draft, bool failed = false);
    void tellOfEnd();
    void scoreNext();
    void onScored();
    void propose();
    void end();
    void setPhase(Phase phase);
    void setNotice(const QString &sentence);
    qsizetype readTo() const;
    rookery::VersionKind kind() const;
    QString writer() const;

    EngineClient &m_engine;
    SamplingModel &m_sampling;
    std::shared_ptr<SharedSampling> m_shared = std::make_shared<SharedSampling>();  ///< by what writes now
    Manuscript &m_manuscript;
    TextReader &m_reader;
    ProposalModel m_proposals;
    int m_drafts = 1;
    Phase m_phase = Phase::None;
    Wish m_wish;
    Wish m_last;            ///< for once more
    QString m_lastWritten;  ///< what stands at its place now, where that went right into the text
    RunId m_run = 0;
    int m_openDrafts = 0;
    std::vector<DrawnText> m_drawn;        ///< by draft
    std::vector<rookery::TokenId> m_said;  ///< by the first draft
    bool m_watched = false;
    std::shared_ptr<std::atomic<bool>> m_followed = std::make_shared<std::atomic<bool>>(false);
    QString m_notice;
    bool m_stopped = false;     ///< by the user
    bool m_anyFailed = false;   ///< of the drafts
    int m_alike = 0;            ///< proposals that said the same as another
    bool m_inserting = false;   ///< this itself changes the text
    bool m_goesOn = false;      ///< what comes belongs to the same step as what this did last
    bool m_anyWritten = false;  ///< something of this run stands in the text
    qint64 m_insertAt = 0;      ///< the next piece
    TextReader::Reached m_reached;
    int m_scored = -1;  ///< the proposal being scored
    double m_score = 0;
    int m_scoredTokens = 0;
};

#include "app/teach/trial_list.h"

#include "app/runtime/dialogue.h"

#include <utility>

using namespace rookery::runtime;

namespace {

constexpr int MostTrials = 3;
constexpr int MostTrialTokens = 160;

}  // namespace

TrialList::TrialList(EngineClient &engine, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
{
    listenTo(m_engine);
    connect(&m_engine, &EngineClient::modelChanged, this, &TrialList::forget);
}

void TrialList::listenTo(EngineClient &engine)
{
    connect(&engine, &EngineClient::pieceReady, this, [this, &engine](RunId run, const Piece &piece) {
        int row = 0;
        if (Side *side = sideOf(engine, run, &row)) {
            side->text += QString::fromStdString(piece.text);
            changedAt(row);
        }
    });
    connect(&engine, &EngineClient::runFinished, this,
            [this, &engine](RunId run, const Finished &) { ended(engine, run, {}); });
    connect(&engine, &EngineClient::runFailed, this,
            [this, &engine](RunId run, int, int, const QString &sentence) { ended(engine, run, sentence); });
}

bool TrialList::full() const
{
    return count() >= MostTrials;
}

void TrialList::add(const QString &prompt)
{
    const QString text = prompt.trimmed();
    if (text.isEmpty() || full()) {
        return;
    }
    beginInsertRows({}, count(), count());
    m_trials.push_back({.prompt = text});
    endInsertRows();
    emit countChanged();
    if (m_image) {  // something was learned that it can be tried with
        askBefore();
        askAgain();
    }
}

void TrialList::remove(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    beginRemoveRows({}, row, row);
    stop(m_trials[static_cast<std::size_t>(row)]);
    m_trials.erase(m_trials.begin() + row);
    endRemoveRows();
    emit countChanged();
}

void TrialList::askBefore()
{
    for (Trial &trial : m_trials) {
        if (!trial.before.asked) {
            ask(trial, false);
        }
    }
}

void TrialList::askAfter(const TunedImage &image)
{
    setImage(nullptr, image);
}

void TrialList::askTaught(EngineClient &taught, const TunedImage &image)
{
    if (m_heard != &taught) {
        m_heard = &taught;
        listenTo(taught);
    }
    setImage(&taught, image);
}

void TrialList::setImage(EngineClient *taught, const TunedImage &image)
{
    m_taught = taught;
    m_image = image;
    askAgain();
}

void TrialList::cannotAsk(const QString &sentence)
{
    for (Trial &trial : m_trials) {
        if (trial.after.run == 0) {
            trial.after.text = sentence;
            changedAt(static_cast<int>(&trial - m_trials.data()));
        }
    }
}

void TrialList::askAgain()
{
    for (Trial &trial : m_trials) {
        if (trial.after.run == 0 && trial.after.with != m_image) {
            ask(trial, true);
        }
    }
}

void TrialList::forget()
{
    m_image.reset();
    for (Trial &trial : m_trials) {
        stop(trial);
        trial.before = {};
        trial.after = {};
    }
    if (!m_trials.empty()) {
        emit dataChanged(index(0), index(count() - 1));
    }
}

void TrialList::stop(const Trial &trial)
{
    for (const Side *side : {&trial.before, &trial.after}) {
        if (side->run != 0) {
            side->engine->stop(side->run);
        }
    }
}

void TrialList::ask(Trial &trial, bool taught)
{
    PromptStyles styles;
    styles.chatTemplate = m_engine.model().chatTemplate;
    styles.chatTemplate.thinking = rookery::Thinking::None;  // as the examples are learned
    const Turn turns[] = {{.text = trial.prompt.toStdString()}};
    Job job;
    const bool fromState = taught && m_taught == nullptr;
    if (fromState) {
        job.start = StateImage{m_image};
    }
    job.parts =
        partsToRead(turns, -1, fromState ? StartingPoint::TunedState : StartingPoint::Zero, false, styles);
    job.chatTemplate = styles.chatTemplate;
    job.drafts = {Draft{}};
    job.writing.maxTokens = MostTrialTokens;
    job.writing.stopTexts = stopTexts(turns, styles);
    job.writing.stopTokens = stopTokens(turns, styles);
    job.writing.sampling = [] {
        rookery::SamplingParams params;
        params.temperature = 0;
        return params;
    };
    Side &side = taught ? trial.after : trial.before;
    EngineClient &engine = taught && m_taught != nullptr ? *m_taught : m_engine;
    side = {.text = {},
            .engine = &engine,
            .run = engine.run(std::move(job)),
            .asked = true,
            .with = taught ? m_image : nullptr};
    changedAt(static_cast<int>(&trial - m_trials.data()));
}

TrialList::Side *TrialList::sideOf(const EngineClient &engine, RunId run, int *row)
{
    for (Trial &trial : m_trials) {
        for (Side *side : {&trial.before, &trial.after}) {
            if (side->engine == &engine && side->run == run) {
                *row = static_cast<int>(&trial - m_trials.data());
                return side;
            }
        }
    }
    return nullptr;
}

/// \param failure empty: it was written to its end
void TrialList::ended(const EngineClient &engine, RunId run, const QString &failure)
{
    int row = 0;
    Side *side = sideOf(engine, run, &row);
    if (side == nullptr) {
        return;
    }
    side->run = 0;
    side->text = failure.isEmpty() ? side->text.trimmed() : failure;
    changedAt(row);
    if (m_image) {
        askAgain();  // a better state may have come meanwhile
    }
}

void TrialList::changedAt(int row)
{
    emit dataChanged(index(row), index(row));
}

int TrialList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TrialList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Trial &trial = m_trials[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PromptRole:
        return trial.prompt;
    case BeforeRole:
        return trial.before.text;
    case AfterRole:
        return trial.after.text;
    case BeforeBusyRole:
        return trial.before.run != 0;
    case AfterBusyRole:
        return trial.after.run != 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrialList::roleNames() const
{
    return {{PromptRole, "prompt"},
            {BeforeRole, "before"},
            {AfterRole, "after"},
            {BeforeBusyRole, "beforeBusy"},
            {AfterBusyRole, "afterBusy"}};
}

#include "app/reading/recall_test.h"

#include "app/text/error_text.h"

#include <algorithm>
#include <span>
#include <utility>

using rookery::Result;
using rookery::shelf::Item;
using rookery::shelf::RecallQuestion;
using rookery::shelf::Shelf;

namespace {

constexpr std::size_t Questions = 12;

}  // namespace

RecallTest::RecallTest(EngineClient &engine, ShelfClient &shelf, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
    , m_shelf(shelf)
{
    connect(&m_engine, &EngineClient::tokensRecorded, this,
            [this](RunId run, const rookery::runtime::Recorded &recorded) {
                if (run == m_run) {
                    for (const auto &token : recorded.tokens) {
                        m_sum += token.figures.logProbability;
                    }
                }
            });
    connect(&m_engine, &EngineClient::runFinished, this,
            [this](RunId run, const rookery::runtime::Finished &finished) {
                if (run == m_run) {
                    onFinished(finished);
                }
            });
    connect(&m_engine, &EngineClient::runFailed, this, [this](RunId run, int, int, const QString &sentence) {
        if (run == m_run) {
            onFailed(sentence);
        }
    });
}

void RecallTest::start(const Item &item)
{
    stop();
    beginResetModel();
    m_questions.clear();
    m_expected.clear();
    endResetModel();
    m_name = QString::fromStdString(item.label.name);
    m_error.clear();
    m_running = true;
    const quint64 number = ++m_number;
    m_shelf.run(
        this,
        [item](const Shelf &shelf) -> Result<std::shared_ptr<Opened>> {
            const auto text = shelf.text(item);
            const auto image = text ? shelf.state(item) : tl::make_unexpected(text.error());
            if (!image) {
                return tl::make_unexpected(image.error());
            }
            const auto bytes = std::as_bytes(std::span(*image));
            const auto read = std::min<std::size_t>(text->size(), item.progress.readBytes);
            return std::make_shared<Opened>(Opened{
                .questions =
                    rookery::shelf::recallQuestions(std::string_view(*text).substr(0, read), Questions),
                .start = rookery::runtime::StateImage{
                    .bytes = std::make_shared<const std::vector<std::byte>>(bytes.begin(), bytes.end()),
                    .name = item.label.name}});
        },
        [this, number](Result<std::shared_ptr<Opened>> opened) {
            if (number == m_number) {
                onOpened(std::move(opened));
            }
        });
    emit changed();
}

void RecallTest::onOpened(Result<std::shared_ptr<Opened>> opened)
{
    if (!opened) {
        end(rookery::errorText(opened.error()));
        return;
    }
    if ((*opened)->questions.empty()) {
        end(tr("The text is too short to ask about, or has no sentences to leave a word out of."));
        return;
    }
    m_start = (*opened)->start;
    beginResetModel();
    m_questions = std::move((*opened)->questions);
    endResetModel();
    next();
}

/// Each sentence is read once under each condition, then every option is tried behind it.
void RecallTest::next()
{
    const bool first = !m_sentence;
    if (first && m_expected.size() == Conditions * m_questions.size()) {
        end({});
        return;
    }
    if (first) {
        m_expected.emplace_back();
    }
    const std::size_t step = m_expected.size() - 1;
    const RecallQuestion &question = m_questions[step / Conditions];
    const bool read = step % Conditions == Read;
    m_sum = 0;
    m_run = m_engine.run(
        first ? rookery::shelf::sentenceJob(question, read ? m_start : rookery::runtime::Start())
              : rookery::shelf::optionJob(question.options[m_expected.back().size()], m_sentence));
}

void RecallTest::onFinished(const rookery::runtime::Finished &finished)
{
    if (!finished.state) {
        end(tr("The model was stopped before it had answered."));
        return;
    }
    if (!m_sentence) {
        m_sentence = finished.state;
    } else {
        m_expected.back().push_back(m_sum);
        if (m_expected.back().size() == rookery::shelf::RecallOptions) {
            m_sentence.reset();
            const auto question = static_cast<int>((m_expected.size() - 1) / Conditions);
            emit dataChanged(index(question), index(question));
            emit changed();
        }
    }
    next();
}

void RecallTest::onFailed(const QString &sentence)
{
    end(sentence);
}

void RecallTest::end(const QString &error)
{
    m_run = 0;
    ++m_number;
    m_running = false;
    m_error = error;
    m_sentence.reset();
    m_start = {};
    emit changed();
}

void RecallTest::stop()
{
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    if (m_running) {
        beginResetModel();
        m_questions.clear();
        m_expected.clear();
        endResetModel();
        end({});
    }
}

double RecallTest::progress() const
{
    return m_questions.empty() ? 0
                               : static_cast<double>(m_expected.size()) /
                                     static_cast<double>(Conditions * m_questions.size());
}

int RecallTest::chosen(std::size_t question, Condition condition) const
{
    const std::size_t step = question * Conditions + condition;
    if (step >= m_expected.size() || m_expected[step].size() < rookery::shelf::RecallOptions) {
        return -1;
    }
    return static_cast<int>(std::ranges::max_element(m_expected[step]) - m_expected[step].begin());
}

int RecallTest::count(Condition condition) const
{
    int right = 0;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        right += chosen(i, condition) == static_cast<int>(m_questions[i].right) ? 1 : 0;
    }
    return right;
}

QString RecallTest::result() const
{
    if (!finished()) {
        return {};
    }
    const auto asked = static_cast<int>(m_questions.size());
    return tr("Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. "
              "Without "
              "having read the document it would be right in %2, and by luck in about %3.",
              nullptr, asked)
        .arg(remembered())
        .arg(guessed())
        .arg(asked / static_cast<int>(rookery::shelf::RecallOptions));
}

int RecallTest::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

QVariant RecallTest::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const RecallQuestion &question = m_questions[row];
    const int best = chosen(row, Read);
    switch (role) {
    case SentenceRole:
        return QString::fromStdString(question.before + " ____" + question.after);
    case RightRole:
        return QString::fromStdString(question.options[question.right]);
    case ChosenRole:
        return best < 0 ? QString()
                        : QString::fromStdString(question.options[static_cast<std::size_t>(best)]);
    case RememberedRole:
        return best == static_cast<int>(question.right);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecallTest::roleNames() const
{
    return {{SentenceRole, "sentence"},
            {RightRole, "rightWord"},
            {ChosenRole, "chosenWord"},
            {RememberedRole, "remembered"}};
}

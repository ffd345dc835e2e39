#include "app/teach/example_list.h"

#include "app/engine/file_path.h"
#include "app/keyboard/paste_guard.h"
#include "app/storage/private_files.h"
#include "app/text/error_text.h"
#include "app/text/one_line.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <map>
#include <utility>

using rookery::Example;

namespace {

constexpr std::size_t MostTokens = 4096;  ///< of an example
constexpr int KeepAfterMs = 400;
constexpr int TryAgainAfterMs = 2000;
constexpr int CountAfterMs = 150;
constexpr qsizetype MostShown = 300;  ///< characters of a question or an answer in a row

QString shown(const std::string &text)
{
    return QString::fromStdString(text.substr(0, 4 * MostShown)).left(MostShown);
}

/// Whether nothing in it can be learned.
bool saysNothing(const Example &example)
{
    const auto blank = [](const std::string &text) {
        return text.find_first_not_of(" \t\r\n") == std::string::npos;
    };
    const auto &turns = example.talk.turns;
    return turns.empty() ? blank(example.text)
                         : std::ranges::all_of(turns, [&](const auto &turn) { return blank(turn.second); });
}

/// Under another name, where nothing is written over it.
rookery::Result<void> putAside(const std::filesystem::path &file)
{
    std::filesystem::path aside = file;
    aside += ".damaged-" +
             QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString();
    std::error_code error;
    std::filesystem::rename(file, aside, error);
    return error && error != std::errc::no_such_file_or_directory
               ? rookery::Result<void>(
                     failure(rookery::ErrorCode::FileUnwritable, file.string(),
                             rookery::sentence("File", "can't be written: %1").with(error.message())))
               : rookery::Result<void>();
}

/// The model's words for examples, held for as long as another thread uses them.
struct Format {
    std::shared_ptr<const rookery::Tokenizer> tokenizer;
    rookery::ChatTemplate chatTemplate;

    rookery::ExampleFormat get() const { return {*tokenizer, chatTemplate, MostTokens}; }
};

}  // namespace

ExampleList::ExampleList(EngineClient &engine, const QString &file, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
    , m_file(file)
{
    m_thread.setMaxThreadCount(1);
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &ExampleList::keepNow);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(CountAfterMs);
    connect(&m_countSoon, &QTimer::timeout, this, &ExampleList::countTokens);
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        for (Item &item : m_items) {
            item.tokens = -1;  // another vocabulary
        }
        edited();
    });
}

ExampleList::~ExampleList()
{
    if (m_keepSoon.isActive()) {
        write();
    }
    m_thread.waitForDone();
}

template<typename Work, typename Then>
void ExampleList::elsewhere(Work work, Then then)
{
    m_thread.start([this, work = std::move(work), then = std::move(then)] {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            this, [result, then] { then(*result); }, Qt::QueuedConnection);
    });
}

void ExampleList::open()
{
    if (std::exchange(m_opened, true)) {
        return;
    }
    if (!QFileInfo::exists(m_file)) {
        m_kept = Kept::Known;
        return;
    }
    ++m_reading;
    elsewhere([file = toPath(m_file)] { return rookery::readExamples(file); },
              [this](const rookery::Result<std::vector<Example>> &examples) {
                  --m_reading;
                  m_kept = examples ? Kept::Known : Kept::Unreadable;
                  if (examples) {
                      insert(*examples);
                  } else {
                      complain(tr("The examples that were kept can't be read. Their file is put aside before "
                                  "new ones are. %1")
                                   .arg(rookery::errorText(examples.error())));
                  }
                  edited();
              });
}

ExampleList::Item ExampleList::itemOf(Example example)
{
    return {.key = ++m_lastKey, .example = std::make_shared<const Example>(std::move(example))};
}

/// Behind those that are there.
void ExampleList::insert(std::vector<Example> examples)
{
    if (examples.empty()) {
        return;
    }
    beginInsertRows({}, count(), count() + static_cast<int>(examples.size()) - 1);
    for (Example &example : examples) {
        m_items += itemOf(std::move(example));
    }
    endInsertRows();
}

void ExampleList::addAll(std::vector<Example> examples)
{
    insert(std::move(examples));
    edited();
    keep();
}

void ExampleList::add(const QString &question, const QString &answer)
{
    addAll({{.talk = {.system = {},
                      .turns = {{question.trimmed().toStdString(), answer.trimmed().toStdString()}}}}});
}

void ExampleList::addFile(const QUrl &file)
{
    complain({});
    ++m_reading;
    emit changed();
    elsewhere([file = toPath(file.toLocalFile())] { return rookery::readExamples(file); },
              [this](const rookery::Result<std::vector<Example>> &examples) {
                  --m_reading;
                  if (examples) {
                      addAll(*examples);
                  } else {
                      complain(rookery::errorText(examples.error()));
                      emit changed();
                  }
              });
}

void ExampleList::change(int row, const QString &question, const QString &answer)
{
    if (row < 0 || row >= count()) {
        return;
    }
    Example example = *m_items[row].example;
    example.talk.turns = {{question.trimmed().toStdString(), answer.trimmed().toStdString()}};
    m_items[row] = itemOf(std::move(example));
    edited();
    keep();
}

void ExampleList::remove(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    edited();
    keep();
}

void ExampleList::clear()
{
    beginResetModel();
    m_items.clear();
    endResetModel();
    edited();
    keep();
}

/// Examples or the model have changed.
void ExampleList::edited()
{
    findFaults();
    m_countSoon.start();
    if (!m_items.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1));
    }
    emit changed();
}

void ExampleList::findFaults()
{
    // By what is learned, so that the same twice isn't learned twice.
    std::map<std::pair<std::vector<std::pair<std::string, std::string>>, std::string>, int> first;
    for (int row = 0; row < count(); ++row) {
        Item &item = m_items[row];
        const auto [known, isNew] = first.try_emplace({item.example->talk.turns, item.example->text}, row);
        item.repeats = known->second;
        item.fault = saysNothing(*item.example)                                            ? Fault::Empty
                     : !isNew                                                              ? Fault::Repeated
                     : item.tokens > static_cast<qint64>(MostTokens) && !item.example->cut ? Fault::TooLong
                                                                                           : Fault::None;
    }
}

void ExampleList::countTokens()
{
    const LoadedModel &model = m_engine.model();
    std::vector<std::pair<quint64, std::shared_ptr<const Example>>> uncounted;
    for (const Item &item : m_items) {
        if (item.tokens < 0) {
            uncounted.emplace_back(item.key, item.example);
        }
    }
    if (uncounted.empty() || !model.tokenizer) {
        return;
    }
    elsewhere(
        [uncounted = std::move(uncounted), format = Format{model.tokenizer, model.chatTemplate}] {
            std::vector<std::pair<quint64, qint64>> counted;
            for (const auto &[key, example] : uncounted) {
                qint64 tokens = 0;
                for (const rookery::TrainingSample &sample : rookery::samplesOf(*example, format.get())) {
                    tokens += static_cast<qint64>(sample.tokens.size());
                }
                counted.emplace_back(key, tokens);
            }
            return counted;
        },
        [this](const std::vector<std::pair<quint64, qint64>> &counted) { applyCount(counted); });
}

void ExampleList::applyCount(const std::vector<std::pair<quint64, qint64>> &counted)
{
    QHash<quint64, qint64> tokens;
    for (const auto &[key, count] : counted) {
        tokens.insert(key, count);
    }
    for (Item &item : m_items) {
        if (const auto found = tokens.constFind(item.key); found != tokens.cend()) {
            item.tokens = *found;
        }
    }
    findFaults();
    if (!m_items.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1), {DetailsRole, ComplaintRole});
    }
    emit changed();
}

void ExampleList::samples(QObject *context, std::function<void(const std::shared_ptr<Samples> &)> then)
{
    const LoadedModel &model = m_engine.model();
    std::vector<std::shared_ptr<const Example>> examples;
    for (const Item &item : m_items) {
        if (item.fault == Fault::None) {
            examples.push_back(item.example);
        }
    }
    elsewhere(
        [examples = std::move(examples), format = Format{model.tokenizer, model.chatTemplate}] {
            auto samples = std::make_shared<Samples>();
            for (const auto &example : examples) {
                std::ranges::move(rookery::samplesOf(*example, format.get()), std::back_inserter(*samples));
            }
            return samples;
        },
        [context = QPointer(context), then = std::move(then)](const std::shared_ptr<Samples> &samples) {
            if (context) {
                then(samples);
            }
        });
}

int ExampleList::usable() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const Item &item) { return item.fault == Fault::None; }));
}

bool ExampleList::counted() const
{
    return std::ranges::none_of(m_items, [](const Item &item) { return item.tokens < 0; });
}

qint64 ExampleList::tokens() const
{
    qint64 tokens = 0;
    for (const Item &item : m_items) {
        tokens += item.fault == Fault::None && item.tokens > 0 ? item.tokens : 0;
    }
    return tokens;
}

QString ExampleList::summary() const
{
    if (m_items.isEmpty()) {
        return {};
    }
    QStringList parts = {tr("%n example(s)", nullptr, usable())};
    if (counted()) {
        parts += tr("%n token(s)", nullptr, static_cast<int>(tokens()));
    }
    if (const int left = count() - usable(); left > 0) {
        parts += tr("%n left out", nullptr, left);
    }
    return inOneLine(parts);
}

void ExampleList::keep()
{
    open();  // what was kept before is kept on
    m_keepSoon.start(KeepAfterMs);
}

void ExampleList::keepNow()
{
    if (m_kept == Kept::Unread) {
        m_keepSoon.start(KeepAfterMs);  // once they are here
    } else {
        write();
    }
}

void ExampleList::write()
{
    m_keepSoon.stop();
    const Kept kept = std::exchange(m_kept, Kept::Known);
    std::vector<std::shared_ptr<const Example>> examples;
    for (const Item &item : m_items) {
        examples.push_back(item.example);
    }
    elsewhere(
        [examples = std::move(examples), file = toPath(m_file), folder = QFileInfo(m_file).path(), kept] {
            // The list ends before it had read them.
            auto before = kept == Kept::Unread ? rookery::readExamples(file) : std::vector<Example>();
            if (kept == Kept::Unreadable || !before) {
                if (const auto aside = putAside(file); !aside) {
                    return aside;
                }
            }
            std::vector<Example> all = std::move(before).value_or(std::vector<Example>());
            for (const auto &example : examples) {
                all.push_back(*example);
            }
            if (all.empty()) {
                std::error_code error;
                std::filesystem::remove(file, error);
                return rookery::Result<void>();
            }
            rookery::createPrivateFolder(folder);  // where it can't be made, writing says why
            return rookery::writeExamples(file, all);
        },
        [this, kept](const rookery::Result<void> &written) {
            if (!written) {
                notKept(kept, written.error());
            } else if (std::exchange(m_failing, false)) {
                complain({});
            }
        });
}

void ExampleList::notKept(Kept known, const rookery::Error &why)
{
    m_kept = known;  // not put aside yet, perhaps
    if (!std::exchange(m_failing, true)) {
        complain(tr("The examples couldn't be kept: %1").arg(rookery::errorText(why)));
    }
    if (!m_keepSoon.isActive()) {
        m_keepSoon.start(TryAgainAfterMs);
    }
}

void ExampleList::complain(const QString &sentence)
{
    if (m_complaint != sentence) {
        m_complaint = sentence;
        emit complaintChanged();
    }
}

QString ExampleList::complaintOf(const Item &item) const
{
    switch (item.fault) {
    case Fault::Empty:
        return tr("Left out: it has no answer.");
    case Fault::Repeated:
        return tr("Left out: the same as example %1.").arg(item.repeats + 1);
    case Fault::TooLong:
        return tr("Left out: longer than %1 tokens. Shorten or divide it.")
            .arg(QLocale().toString(static_cast<int>(MostTokens)));
    case Fault::None:
        break;
    }
    return {};
}

QString ExampleList::detailsOf(const Item &item) const
{
    QStringList parts;
    if (const std::size_t turns = item.example->talk.turns.size(); turns > 1) {
        parts += tr("%n answer(s)", nullptr, static_cast<int>(turns));
    }
    if (item.tokens >= 0) {
        parts += tr("%n token(s)", nullptr, static_cast<int>(item.tokens));
    }
    return inOneLine(parts);
}

int ExampleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ExampleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item &item = m_items[index.row()];
    const auto &turns = item.example->talk.turns;
    switch (role) {
    case KeyRole:
        return item.key;
    case QuestionRole:
        return turns.empty() ? tr("A text") : shown(turns.front().first);
    case AnswerRole:
        return shown(turns.empty() ? item.example->text : turns.back().second);
    case DetailsRole:
        return detailsOf(item);
    case ComplaintRole:
        return complaintOf(item);
    case EditableRole:
        return turns.size() == 1 && fitsField(questionOf(index.row())) && fitsField(answerOf(index.row()));
    default:
        return {};
    }
}

QString ExampleList::questionOf(int row) const
{
    const bool single = row >= 0 && row < count() && m_items[row].example->talk.turns.size() == 1;
    return single ? QString::fromStdString(m_items[row].example->talk.turns.front().first) : QString();
}

QString ExampleList::answerOf(int row) const
{
    const bool single = row >= 0 && row < count() && m_items[row].example->talk.turns.size() == 1;
    return single ? QString::fromStdString(m_items[row].example->talk.turns.front().second) : QString();
}

QHash<int, QByteArray> ExampleList::roleNames() const
{
    return {{KeyRole, "key"},         {QuestionRole, "question"},   {AnswerRole, "answer"},
            {DetailsRole, "details"}, {ComplaintRole, "complaint"}, {EditableRole, "editable"}};
}

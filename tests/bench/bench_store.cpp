// Times of the store on a large history: list, open a conversation, search as typed, stream, save states.
//
//   bench_store [conversations = 10000] [messages in each = 10] [folder for the file, default: a temporary
//   one]

#include "app/storage/chat_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace rookery;

namespace {

// Words by a fixed seed, some rare, some in every message; every tenth text is Chinese.
QString textOf(QRandomGenerator &random)
{
    if (random.bounded(10) == 0) {
        QString text;
        for (int count = 0; count < 150; ++count) {
            text += QChar(0x4E00 + random.bounded(2000));
        }
        return text;
    }
    QString text;
    for (int word = 0; word < 80; ++word) {
        const int length = 2 + random.bounded(8);
        for (int letter = 0; letter < length; ++letter) {
            text += QChar(u'a' + std::min(random.bounded(26), random.bounded(26)));
        }
        text += u' ';
    }
    return text;
}

template<typename Work>
void timed(const char *name, int runs, Work work)
{
    QList<double> ms;
    qint64 found = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        found = work(run);
        ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-44s median %8.2f ms   worst %8.2f ms   (%lld)\n", name, ms[ms.size() / 2], ms.last(),
                static_cast<long long>(found));
}

void fill(ChatStore &store, int conversations, int messages)
{
    QRandomGenerator random(7);
    QElapsedTimer clock;
    clock.start();
    for (int conversation = 0; conversation < conversations; ++conversation) {
        (void)store.together([&]() -> StoreResult<> {
            Conversation like;
            like.title = textOf(random).left(30);
            const ConversationId id = store.conversations().create(like).value();
            MessageId parent = 0;
            for (int message = 0; message < messages; ++message) {
                parent = store.messages()
                             .add({.conversation = id,
                                   .parent = parent,
                                   .role = message % 2 == 0 ? MessageRole::User : MessageRole::Assistant,
                                   .text = textOf(random)})
                             .value()
                             .id;
            }
            return {};
        });
    }
    std::printf("filled in %.1f s, %.0f MB\n", static_cast<double>(clock.elapsed()) / 1e3,
                static_cast<double>(QFileInfo(store.file()).size()) / 1e6);
}

void timeReading(ChatStore &store, int conversations)
{
    timed("list of all conversations", 9, [&](int) { return store.conversations().list().value().size(); });
    timed("one conversation's branch", 99,
          [&](int run) { return store.messages().branch(1 + run * 97 % conversations).value().size(); });
    for (const char *query : {"a", "zz", "ab", "的", "乌鸦", "abc", "rook", "zzzz", "ab rook", "bac cab"}) {
        timed((QByteArray("search \"") + query + '"').constData(), 9,
              [&](int) { return store.search().find(QString::fromUtf8(query)).value().size(); });
    }
}

void timeWriting(ChatStore &store)
{
    const ConversationId id = store.conversations().create().value();
    const MessageId answer = store.messages()
                                 .add({.conversation = id,
                                       .role = MessageRole::Assistant,
                                       .text = QString(20'000, u'x'),
                                       .status = MessageStatus::Streaming})
                                 .value()
                                 .id;
    timed("append to a streaming answer of 20 kB", 99, [&](int) {
        return store.messages().append(answer, QStringLiteral("some more words")).has_value();
    });
    timed("finish it (enters the search index)", 1,
          [&](int) { return store.messages().finish(answer, MessageStatus::Complete, {}).has_value(); });
    timed("draft", 99,
          [&](int run) { return store.conversations().setDraft(id, QString::number(run)).has_value(); });
    for (const int megabytes : {2, 16, 66}) {
        const QByteArray image(qsizetype{megabytes} * 1'000'000, 's');
        StateId state = 0;
        timed(qPrintable(QStringLiteral("save a state of %1 MB").arg(megabytes)), 5, [&](int) {
            state =
                store.states()
                    .save({.conversation = id, .message = answer, .fingerprint = QStringLiteral("f")}, image)
                    .value()
                    .id;
            return state;
        });
        timed(qPrintable(QStringLiteral("load a state of %1 MB").arg(megabytes)), 5,
              [&](int) { return store.states().image(state).value().size(); });
        (void)store.states().remove(state);
    }
    timed("tidy, 66 MB free", 1, [&](int) { return store.tidy(0).has_value(); });
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int conversations = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int messages = argc > 2 ? std::atoi(argv[2]) : 10;
    const QTemporaryDir temporary;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : temporary.path();
    auto store = ChatStore::open(folder + QStringLiteral("/bench.db"));
    if (!store) {
        std::printf("%s\n", qPrintable(store.error().message()));
        return 1;
    }
    fill(**store, conversations, messages);
    timed("open", 5, [&](int) { return ChatStore::open((*store)->file()).has_value(); });
    timeReading(**store, conversations);
    timeWriting(**store);
}

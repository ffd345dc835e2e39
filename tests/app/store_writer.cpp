// Uses a store in a process of its own, for tests of what a kill, another user or another process does to it.
//
//   store_writer write FILE    streams an answer, a numbered word every 10 ms, and prints each number once it
//                              has been handed over; runs until it is killed
//   store_writer open FILE     opens and closes; prints "ok", or the sentences of what isn't
//   store_writer lock FILE     takes the write lock, prints "locked", holds it until stdin ends

#include "app/storage/access/store_thread.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

using namespace rookery;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

int write(const QString &file)
{
    StoreThread store(file);
    const auto begin = [](ChatStore &opened) -> StoreResult<Messages::Turn> {
        const auto id = opened.conversations().create();
        return id ? opened.messages().addTurn({.conversation = *id, .text = QStringLiteral("count")}, {})
                  : StoreResult<Messages::Turn>(passOn(id));
    };
    const auto turn = store.future(begin).result();
    if (!turn) {
        say(turn.error().message().toUtf8());
        return 1;
    }
    for (int number = 0;; ++number) {
        store.appendText(turn->answer.id, QStringLiteral("%1 ").arg(number));
        say(QByteArray::number(number));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

int open(const QString &file)
{
    const auto store = ChatStore::open(file, {.busyTimeoutMs = 200});
    say(!store                       ? store.error().message().toUtf8()
        : (*store)->warnings().any() ? (*store)->warnings().message(file).toUtf8()
                                     : QByteArray("ok"));
    return store ? 0 : 1;
}

int lock(const QString &file)
{
    Connection connection(file);
    const auto locked = connection.open(1000) && connection.execute(QStringLiteral("BEGIN EXCLUSIVE"));
    say(locked ? "locked" : "failed");
    while (std::getchar() != EOF) {
    }
    return 0;
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    const QString &command = arguments[1];
    return command == u"write"  ? write(arguments[2])
           : command == u"lock" ? lock(arguments[2])
                                : open(arguments[2]);
}

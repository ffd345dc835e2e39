#include "app/server/answer/slots.h"

#include <QtTest>

#include <array>
#include <chrono>
#include <cstddef>
#include <future>
#include <memory>
#include <new>

using namespace std::chrono_literals;
using rookery::server::Slots;

/// How many requests are answered at once.
class SlotsTest : public QObject
{
    Q_OBJECT

private slots:
    /// A job of the window's scheduler gives its slot back when that lets go of it, maybe after the server
    /// went.
    void slotMayOutliveTheSlots()
    {
        alignas(Slots) std::array<std::byte, sizeof(Slots)> room;
        auto *places = new (room.data()) Slots(1, 1);
        auto taken = places->take([] { return false; });
        QVERIFY(taken);
        QCOMPARE(places->taken(), 1);
        std::destroy_at(places);
        room.fill(std::byte{0xff});  // whoever still reaches into them ends here
        taken->reset();
    }

    /// Whoever leaves frees the slot at once; jobs that nobody waits for are no more than there are slots.
    void slotIsFreeBeforeTheJobEnds()
    {
        Slots places(1, 1);
        const auto waits = [] { return false; };
        const auto givesUp = [] { return true; };
        auto first = places.take(waits);
        QVERIFY(first);
        QVERIFY(!places.take(givesUp));
        (*first)->leave();
        (*first)->leave();
        QCOMPARE(places.taken(), 0);
        auto second = places.take(givesUp);
        QVERIFY(second);
        QCOMPARE(places.taken(), 1);
        (*second)->leave();
        QVERIFY(!places.take(givesUp));
        first->reset();
        QVERIFY(places.take(givesUp));
        QCOMPARE(places.taken(), 0);
    }

    /// Whoever rests takes a slot again in turn with the others.
    void slotIsFreeWhileTheJobRests()
    {
        Slots places(1, 1);
        const auto givesUp = [] { return true; };
        auto first = places.take(givesUp);
        QVERIFY(first);
        (*first)->rest();
        QCOMPARE(places.taken(), 0);
        auto second = places.take(givesUp);
        QVERIFY(second);
        QVERIFY(!(*first)->goOn(1ms));
        second->reset();
        QVERIFY(!places.take(givesUp));  // the first has waited longer
        QVERIFY((*first)->goOn(1ms));
        QCOMPARE(places.taken(), 1);
        (*first)->rest();
        QVERIFY((*first)->goOn(1ms));
        (*first)->rest();
        auto third = places.take(givesUp);
        QVERIFY(!(*first)->goOn(1ms));
        first->reset();  // its turn goes with it
        third->reset();
        QVERIFY(places.take(givesUp));
        QCOMPARE(places.taken(), 0);
    }

    /// Whether a client reads shows late; who waits behind such jobs has a turn all the same.
    void longJobsTakeTurns()
    {
        Slots places(2, 2);
        const auto waits = [] { return false; };
        auto longest = places.take(waits);
        auto other = places.take(waits);
        QVERIFY(longest && other);
        QTest::qWait(2100);
        QVERIFY(!(*longest)->shouldRest());  // nobody waits
        auto waiting = std::async(std::launch::async, [&] { return places.take(waits); });
        QTRY_VERIFY((*longest)->shouldRest());
        QVERIFY(!(*other)->shouldRest());
        (*longest)->rest();
        auto third = waiting.get();
        QVERIFY(third);
        QVERIFY(!(*third)->shouldRest());
        // It goes on as soon as the next one's time is over.
        QVERIFY(!(*longest)->goOn(10ms));
        QTRY_VERIFY((*longest)->goOn(10ms) || (*other)->shouldRest());
        (*other)->rest();
        QVERIFY((*longest)->goOn(10ms));
        QVERIFY(!(*longest)->shouldRest());
    }
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "tst_slots.moc"

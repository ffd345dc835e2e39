#include "app/keyboard/lasting_rows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

struct Entry {
    int key = 0;
    int value = 0;

    bool operator==(const Entry &) const = default;
};

class Rows : public LastingRows
{
public:
    using LastingRows::LastingRows;

    void become(const QList<Entry> &wanted) { exchange(entries, wanted, &Entry::key); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(entries.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(entries[index.row()].key) : QVariant();
    }

    QList<Entry> entries;
};

QList<Entry> entriesOf(const QList<int> &keys, int value = 0)
{
    QList<Entry> entries;
    for (const int key : keys) {
        entries += Entry{key, value};
    }
    return entries;
}

}  // namespace

/// A list that is read anew: what stays is told to stay.
class LastingRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatStays_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<int>("steps");
        const auto row = [](const char *what, QList<int> before, QList<int> after, int steps) {
            QTest::newRow(what) << before << after << steps;
        };
        row("nothing is new", {1, 2, 3}, {1, 2, 3}, 0);
        row("one at the end", {1, 2}, {1, 2, 3}, 1);
        row("one at the beginning", {1, 2}, {3, 1, 2}, 1);
        row("two that stood together go", {1, 2, 3, 4}, {1, 4}, 1);
        row("the last comes first", {1, 2, 3, 4, 5}, {5, 1, 2, 3, 4}, 1);
        row("the first goes last", {1, 2, 3, 4, 5}, {2, 3, 4, 5, 1}, 1);
        row("two change places", {1, 2, 3, 4}, {1, 3, 2, 4}, 1);
        row("one makes room for another", {1, 2, 3}, {1, 7, 3}, 2);
    }
    void keepsWhatStays()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QFETCH(int, steps);
        Rows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.become(entriesOf(before));
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&rows, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        rows.become(entriesOf(after, 1));
        QCOMPARE(rows.entries, entriesOf(after, 1));
        QCOMPARE(inserted.size() + removed.size() + moved.size(), steps);
        QCOMPARE(reset.size(), 0);
    }

    /// Keys may be there twice.
    void becomesWhateverIsWanted()
    {
        std::mt19937 random(16);
        Rows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 400; ++round) {
            QList<Entry> wanted;
            for (unsigned i = random() % 12; i > 0; --i) {
                wanted += Entry{static_cast<int>(random() % 12), round};
            }
            rows.become(wanted);
            QCOMPARE(rows.entries, wanted);
        }
    }

    void placesFollowTheirRows()
    {
        std::mt19937 random(7);
        QList<int> keys(40);
        std::iota(keys.begin(), keys.end(), 0);
        Rows rows;
        rows.become(entriesOf(keys));
        QList<QPersistentModelIndex> places;
        for (int row = 0; row < rows.rowCount(); ++row) {
            places += QPersistentModelIndex(rows.index(row));
        }
        for (int round = 0; round < 50; ++round) {
            std::shuffle(keys.begin(), keys.end(), random);
            rows.become(entriesOf(keys));
            for (int key = 0; key < places.size(); ++key) {
                QCOMPARE(places[key].data().toInt(), key);
            }
        }
    }

    void manyChangesAreOne()
    {
        QList<int> keys(5000);
        std::iota(keys.begin(), keys.end(), 0);
        Rows rows;
        rows.become(entriesOf(keys));
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        std::reverse(keys.begin(), keys.end());
        rows.become(entriesOf(keys));
        QCOMPARE(rows.entries, entriesOf(keys));
        QCOMPARE(reset.size(), 1);
        rows.become(entriesOf({-1, -2}));
        QCOMPARE(reset.size(), 2);
        QCOMPARE(rows.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(LastingRowsTest)
#include "tst_lasting_rows.moc"

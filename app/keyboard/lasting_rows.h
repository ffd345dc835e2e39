#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QString>
#include <qqmlintegration.h>

#include <algorithm>
#include <functional>
#include <type_traits>
#include <utility>

/// A list that is read anew as a whole, as folders and tables are. Rows that are there as before stay, so
/// that what a view made of them stays too, and with it the focus of the keyboard. GUI thread.
class LastingRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

protected:
    using QAbstractListModel::QAbstractListModel;

    /// Makes `rows`, which the list tells of, what is `wanted`, and says so row by row. Where hardly anything
    /// stays the list is reset.
    /// \param by what a row is told apart by, which QSet can hold; rows of the same key may differ
    template<typename Rows, typename KeyOf>
    void exchange(Rows &rows, const Rows &wanted, KeyOf by);

    /// What a row shows of a text, which may be as long as a book: its beginning, on one line.
    static QString beginningOf(const QString &text);

private:
    /// Each is told to every view, which looks through its rows then.
    static constexpr int MostSteps = 300;

    template<typename Rows, typename Keys, typename KeyOf>
    bool removeOthers(Rows &rows, const Keys &staying, KeyOf keyOf);
    template<typename Rows, typename Keys, typename KeyOf>
    bool arrange(Rows &rows, const Rows &wanted, const Keys &there, KeyOf keyOf);
    template<typename Rows, typename Key, typename KeyOf>
    static int placeOf(const Rows &rows, int from, const Key &key, KeyOf keyOf);
    template<typename Rows>
    void move(Rows &rows, int from, int to);
};

inline QString LastingRows::beginningOf(const QString &text)
{
    constexpr qsizetype Looked = 1000;  // blanks may be many
    constexpr qsizetype Shown = 160;
    return text.left(Looked).simplified().left(Shown);
}

template<typename Rows, typename KeyOf>
void LastingRows::exchange(Rows &rows, const Rows &wanted, KeyOf by)
{
    const auto keyOf = [&by](const auto &row) { return std::invoke(by, row); };
    QSet<std::decay_t<std::invoke_result_t<KeyOf, typename Rows::const_reference>>> wantedKeys;
    auto staying = wantedKeys;
    for (const auto &row : wanted) {
        wantedKeys.insert(keyOf(row));
    }
    for (const auto &row : std::as_const(rows)) {
        if (wantedKeys.contains(keyOf(row))) {
            staying.insert(keyOf(row));
        }
    }
    if (!staying.isEmpty() && removeOthers(rows, staying, keyOf) && arrange(rows, wanted, staying, keyOf)) {
        rows = wanted;
        emit dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    rows = wanted;
    endResetModel();
}

/// \return false where that takes too many steps
template<typename Rows, typename Keys, typename KeyOf>
bool LastingRows::removeOthers(Rows &rows, const Keys &staying, KeyOf keyOf)
{
    const auto stays = [&](int row) { return staying.contains(keyOf(std::as_const(rows)[row])); };
    int steps = 0;
    for (int end = static_cast<int>(rows.size()); end > 0; --end) {
        int begin = end;
        while (begin > 0 && !stays(begin - 1)) {
            --begin;
        }
        if (begin == end) {
            continue;
        }
        if (++steps > MostSteps) {
            return false;
        }
        beginRemoveRows({}, begin, end - 1);
        rows.erase(rows.begin() + begin, rows.begin() + end);
        endRemoveRows();
        end = begin + 1;
    }
    return true;
}

/// Afterwards there are the keys that are wanted, in their order. \return false where that takes too many
/// steps
template<typename Rows, typename Keys, typename KeyOf>
bool LastingRows::arrange(Rows &rows, const Rows &wanted, const Keys &there, KeyOf keyOf)
{
    const auto count = [&rows] { return static_cast<int>(rows.size()); };
    const auto keyAt = [&](int row) { return keyOf(std::as_const(rows)[row]); };
    int steps = 0;
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const auto key = keyOf(wanted[row]);
        if (row < count() && keyAt(row) == key) {
            continue;
        }
        if (++steps > MostSteps) {
            return false;
        }
        const int found = there.contains(key) ? placeOf(rows, row + 1, key, keyOf) : count();
        if (found >= count()) {
            beginInsertRows({}, row, row);
            rows.insert(rows.begin() + row, wanted[row]);
            endInsertRows();
        } else if (found == row + 1) {  // the one in its way went down
            const int down = placeOf(wanted, row + 1, keyAt(row), keyOf);
            move(rows, row--, std::min(down, count() - 1));
        } else {
            move(rows, found, row);
        }
    }
    if (const int surplus = static_cast<int>(wanted.size());
        surplus < count()) {  // keys that were there twice
        beginRemoveRows({}, surplus, count() - 1);
        rows.erase(rows.begin() + surplus, rows.end());
        endRemoveRows();
    }
    return true;
}

/// \return the number of rows where there is none
template<typename Rows, typename Key, typename KeyOf>
int LastingRows::placeOf(const Rows &rows, int from, const Key &key, KeyOf keyOf)
{
    const auto count = static_cast<int>(rows.size());
    int row = std::min(from, count);
    while (row < count && keyOf(rows[row]) != key) {
        ++row;
    }
    return row;
}

template<typename Rows>
void LastingRows::move(Rows &rows, int from, int to)
{
    const auto first = rows.begin();
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    if (to > from) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
    endMoveRows();
}

#include "app/storage/text_tokens.h"

#include "engine/file/checksum.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <span>

namespace rookery {

namespace {

TextToken moved(TextToken token, qint64 units)
{
    token.start += units;
    return token;
}

/// A stretch of tokens without a gap, by one model.
void putStretch(QDataStream &out, std::span<const TextToken> tokens)
{
    runtime::TokenRecords records;
    records.reserve(tokens.size());
    for (const TextToken &token : tokens) {
        records.push_back(token.record);
    }
    const auto packed = runtime::pack(records);
    out << tokens.front().writer << tokens.front().start
        << QByteArray(reinterpret_cast<const char *>(packed.data()), static_cast<qsizetype>(packed.size()));
}

bool takeStretch(QDataStream &in, qint64 units, TextTokens &tokens)
{
    quint32 writer = 0;
    qint64 start = 0;
    QByteArray packed;
    in >> writer >> start >> packed;
    const auto records = runtime::unpack(
        std::as_bytes(std::span(packed.constData(), static_cast<std::size_t>(packed.size()))));
    if (in.status() != QDataStream::Ok || !records) {
        return false;
    }
    for (const runtime::TokenRecord &record : *records) {
        if (!record.known() || start < 0 || start > units) {
            return false;
        }
        tokens.append({start, writer, record});
        start += record.bytes;
    }
    return true;
}

bool inOrder(const TextTokens &tokens, qint64 units)
{
    qint64 from = 0;
    for (const TextToken &token : tokens) {
        if (token.start < from) {
            return false;
        }
        from = token.end();
    }
    return from <= units;
}

}  // namespace

bool TextToken::operator==(const TextToken &other) const
{
    return start == other.start && writer == other.writer && record.token == other.record.token &&
           record.bytes == other.record.bytes &&
           record.figures.logProbability == other.record.figures.logProbability &&
           record.figures.rank == other.record.figures.rank &&
           record.figures.entropy == other.record.figures.entropy;
}

quint32 writerNumber(const QString &modelName)
{
    const QByteArray name = modelName.toUtf8();
    return static_cast<quint32>(
        checksumOf(std::as_bytes(std::span(name.constData(), static_cast<std::size_t>(name.size())))));
}

QByteArray tokenChange(const TextTokens &before, const TextTokens &after, qint64 longer)
{
    if (after.isEmpty()) {
        return {};
    }
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < most && before[first] == after[first]) {
        ++first;
    }
    qsizetype last = 0;
    while (last < most - first &&
           moved(before[before.size() - 1 - last], longer) == after[after.size() - 1 - last]) {
        ++last;
    }
    QByteArray change;
    QDataStream out(&change, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<quint32>(first) << static_cast<quint32>(last);
    const std::span between = std::span(after).subspan(static_cast<std::size_t>(first),
                                                       static_cast<std::size_t>(after.size() - first - last));
    for (std::size_t at = 0; at < between.size();) {
        std::size_t end = at + 1;
        while (end < between.size() && between[end].start == between[end - 1].end() &&
               between[end].writer == between[at].writer) {
            ++end;
        }
        putStretch(out, between.subspan(at, end - at));
        at = end;
    }
    return change;
}

std::optional<TextTokens> changed(const TextTokens &before, const QByteArray &change, qint64 longer,
                                  qint64 units)
{
    if (change.isEmpty()) {
        return TextTokens();
    }
    QDataStream in(change);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 first = 0;
    quint32 last = 0;
    in >> first >> last;
    if (in.status() != QDataStream::Ok || first > before.size() || last > before.size() - first) {
        return std::nullopt;
    }
    TextTokens after = before.first(first);
    while (!in.atEnd()) {
        if (!takeStretch(in, units, after)) {
            return std::nullopt;
        }
    }
    for (const TextToken &token : before.last(last)) {
        after.append(moved(token, longer));
    }
    return inOrder(after, units) ? std::optional(after) : std::nullopt;
}

}  // namespace rookery

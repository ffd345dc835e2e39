#include "engine/formats/zip_archive.h"

#include "engine/file/byte_cursor.h"
#include "engine/formats/corrupt.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <optional>

namespace rookery {

namespace {

constexpr std::uint32_t LocalSignature = 0x04034b50;
constexpr std::uint32_t CentralSignature = 0x02014b50;
constexpr std::uint32_t EndSignature = 0x06054b50;
constexpr std::uint32_t End64Signature = 0x06064b50;
constexpr std::uint32_t Locator64Signature = 0x07064b50;
constexpr std::uint32_t InZip64 = 0xffffffff;  ///< the value stands in the ZIP64 extra field
constexpr std::size_t EndBytes = 22;
constexpr std::size_t LocatorBytes = 20;
constexpr std::size_t LocalBytes = 30;
constexpr std::size_t MaxMembers = 2 * MaxTensors;

struct Directory {
    std::uint64_t entries;
    std::uint64_t offset;
};

/// The end record is the last thing in the file, but for a comment of up to 64 KB.
std::optional<std::size_t> findEnd(std::span<const std::byte> bytes)
{
    constexpr std::size_t MaxComment = 0xffff;
    if (bytes.size() < EndBytes) {
        return std::nullopt;
    }
    const std::size_t last = bytes.size() - EndBytes;
    const std::size_t first = last > MaxComment ? last - MaxComment : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        if (ByteCursor(bytes, at).read<std::uint32_t>() == EndSignature) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<Directory> zip64Directory(std::span<const std::byte> bytes, std::size_t end)
{
    if (end < LocatorBytes) {
        return std::nullopt;
    }
    ByteCursor locator(bytes, end - LocatorBytes);
    if (locator.read<std::uint32_t>() != Locator64Signature) {
        return std::nullopt;
    }
    locator.take(4);  // number of the disk
    const auto offset = locator.read<std::uint64_t>();
    ByteCursor record(bytes, static_cast<std::size_t>(std::min<std::uint64_t>(offset, bytes.size())));
    if (record.read<std::uint32_t>() != End64Signature) {
        return std::nullopt;
    }
    record.take(28);  // size of the record, versions, disks, entries on this disk
    const auto entries = record.read<std::uint64_t>();
    record.take(8);  // bytes of the directory
    const auto directory = record.read<std::uint64_t>();
    return record.ok() ? std::optional<Directory>({entries, directory}) : std::nullopt;
}

Directory plainDirectory(std::span<const std::byte> bytes, std::size_t end)
{
    ByteCursor record(bytes, end + 10);
    const auto entries = record.read<std::uint16_t>();
    record.take(4);
    return {entries, record.read<std::uint32_t>()};
}

/// Replaces the values that didn't fit 32 bits by those of the ZIP64 extra field, where they stand in order.
bool applyZip64(std::span<const std::byte> extra, std::initializer_list<std::uint64_t *> values)
{
    for (ByteCursor cursor(extra); cursor.ok() && cursor.left() >= 4;) {
        const auto id = cursor.read<std::uint16_t>();
        const auto size = cursor.read<std::uint16_t>();
        ByteCursor field(cursor.take(size));
        if (id != 1) {
            continue;
        }
        for (std::uint64_t *value : values) {
            *value = *value == InZip64 ? field.read<std::uint64_t>() : *value;
        }
        return field.ok() && cursor.ok();
    }
    return true;
}

/// Data follows the local header, whose extra field may differ from the directory's (torch pads there).
std::optional<std::span<const std::byte>> dataOf(std::span<const std::byte> bytes, std::uint64_t localHeader,
                                                 std::uint64_t size)
{
    if (localHeader >= bytes.size()) {
        return std::nullopt;
    }
    ByteCursor cursor(bytes, static_cast<std::size_t>(localHeader));
    const bool signature = cursor.read<std::uint32_t>() == LocalSignature;
    cursor.take(LocalBytes - 8);
    const auto nameBytes = cursor.read<std::uint16_t>();
    const auto extraBytes = cursor.read<std::uint16_t>();
    cursor.take(nameBytes);
    cursor.take(extraBytes);
    const auto data = cursor.take(size);
    return signature && cursor.ok() ? std::optional(data) : std::nullopt;
}

/// Reads one directory entry; nothing where it points outside of the archive.
std::optional<ZipMember> readMember(std::span<const std::byte> bytes, ByteCursor &cursor)
{
    constexpr std::uint16_t Encrypted = 1;
    const bool signature = cursor.read<std::uint32_t>() == CentralSignature;
    cursor.take(4);  // versions
    const auto flags = cursor.read<std::uint16_t>();
    const auto method = cursor.read<std::uint16_t>();
    cursor.take(8);  // time, checksum (torch may leave it out)
    std::uint64_t packed = cursor.read<std::uint32_t>();
    std::uint64_t size = cursor.read<std::uint32_t>();
    const auto nameBytes = cursor.read<std::uint16_t>();
    const auto extraBytes = cursor.read<std::uint16_t>();
    const auto commentBytes = cursor.read<std::uint16_t>();
    cursor.take(8);  // disk, attributes
    std::uint64_t localHeader = cursor.read<std::uint32_t>();
    ZipMember member;
    member.name = cursor.text(nameBytes);
    const auto extra = cursor.take(extraBytes);
    cursor.take(commentBytes);
    if (!signature || !cursor.ok() || !applyZip64(extra, {&size, &packed, &localHeader})) {
        return std::nullopt;
    }
    member.stored = method == 0 && (flags & Encrypted) == 0 && packed == size;
    const auto data = dataOf(bytes, localHeader, packed);
    if (!data) {
        return std::nullopt;
    }
    member.data = member.stored ? *data : std::span<const std::byte>();
    return member;
}

}  // namespace

Result<std::vector<ZipMember>> listZip(std::span<const std::byte> bytes)
{
    const auto end = findEnd(bytes);
    if (!end) {
        return corrupt(
            sentence("Model file",
                     "the archive's directory at the end is missing: the file is truncated, get it again"));
    }
    const Directory directory = zip64Directory(bytes, *end).value_or(plainDirectory(bytes, *end));
    if (directory.offset > bytes.size() || directory.entries > MaxMembers) {
        return corrupt(sentence("Model file", "the archive's directory is damaged; get the file again"));
    }
    ByteCursor cursor(bytes, static_cast<std::size_t>(directory.offset));
    std::vector<ZipMember> members;
    for (std::uint64_t entry = 0; entry < directory.entries; ++entry) {
        auto member = readMember(bytes, cursor);
        if (!member) {
            return corrupt(sentence("Model file", "the archive's directory points outside of the file: the "
                                                  "file is truncated or damaged, get it again"));
        }
        members.push_back(*member);
    }
    return members;
}

}  // namespace rookery

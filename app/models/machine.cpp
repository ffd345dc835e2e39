#include "app/models/machine.h"

#include "app/engine/file_path.h"
#include "kernels/cpu/machine/topology.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <sys/mman.h>
#include <thread>
#include <vector>

namespace {

/// More than processors keep in their caches, little enough to be had for a moment.
constexpr std::size_t StreamBytes = std::size_t{128} << 20;
constexpr int Rounds = 3;

using Words = long __attribute__((vector_size(32)));

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(16384) : QByteArray();
}

/// What a container allows, both generations of control groups; 0 = everything.
qint64 containerLimit()
{
    for (const char *name : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        const qint64 limit = contentOf(QString::fromLatin1(name)).trimmed().toLongLong();
        if (limit > 0 && limit < (qint64{1} << 60)) {
            return limit;
        }
    }
    return 0;
}

void readAll(const Words *memory, std::size_t words)
{
    Words sums[8] = {};
    for (std::size_t i = 0; i + 8 <= words; i += 8) {
        for (std::size_t j = 0; j < 8; ++j) {
            sums[j] ^= memory[i + j];
        }
    }
    asm volatile("" ::"m"(sums));
}

double readSpeed(int threads)
{
    void *memory = mmap(nullptr, StreamBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return 0;
    }
    madvise(memory, StreamBytes, MADV_HUGEPAGE);
    std::fill_n(static_cast<char *>(memory), StreamBytes,
                char{1});  // pages never written are one and the same
    const std::size_t share = StreamBytes / sizeof(Words) / static_cast<std::size_t>(threads);
    const auto *words = static_cast<const Words *>(memory);
    double best = 0;
    for (int round = 0; round < Rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        std::vector<std::jthread> others;
        for (int thread = 1; thread < threads; ++thread) {
            others.emplace_back(readAll, words + share * static_cast<std::size_t>(thread), share);
        }
        readAll(words, share);
        others.clear();
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        best = std::max(best, static_cast<double>(StreamBytes) / time.count());
    }
    munmap(memory, StreamBytes);
    return best;
}

/// Of the folder, or of the nearest one above it that exists.
qint64 freeDisk(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder) {
        folder = QFileInfo(folder).absolutePath();
    }
    std::error_code error;
    const auto space = std::filesystem::space(toPath(folder), error);
    return error ? 0 : static_cast<qint64>(space.available);
}

}  // namespace

qint64 meminfoBytes(const QByteArray &meminfo, const QByteArray &name)
{
    for (const QByteArray &line : meminfo.split('\n')) {
        if (line.startsWith(name + ':')) {
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

Machine measureMachine(const QString &folder, int threads)
{
    const QByteArray meminfo = contentOf(QStringLiteral("/proc/meminfo"));
    Machine machine;
    machine.memory = meminfoBytes(meminfo, "MemTotal");
    machine.freeMemory = meminfoBytes(meminfo, "MemAvailable");
    if (const qint64 limit = containerLimit(); limit > 0) {
        machine.memory = std::min(machine.memory, limit);
        machine.freeMemory = std::min(machine.freeMemory, limit);
    }
    machine.freeDisk = freeDisk(folder);
    if (machine.freeMemory > 3 * static_cast<qint64>(StreamBytes)) {
        machine.bytesPerSecond =
            readSpeed(threads > 0 ? threads : rookery::kernels::cpu::topology().defaultThreads());
    }
    return machine;
}

#include "kernels/cpu/machine/topology.h"

#include "kernels/cpu/machine/binding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>

namespace rookery::kernels::cpu {

namespace {

namespace fs = std::filesystem;

// A list of as many single processors is shorter.
constexpr std::size_t MostBytes = std::size_t{1} << 16;

// Cores of one kind differ by their turbo's last steps; those of another kind by more.
constexpr double AlikeFrequency = 0.85;

// What the system calls capacity is speed at the highest frequency: ARM's middle cores have more than half of
// its large ones' and count as fast, its small ones have a third or less.
constexpr double AlikeCapacity = 0.5;

/// Empty where the file is missing or longer than any that is meant.
std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(MostBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return text.size() > MostBytes ? std::string() : text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(Blank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(Blank) - begin + 1);
}

/// The whole text as a number in [0, most].
std::optional<long long> numberIn(std::string_view text, long long most)
{
    text = trimmed(text);
    long long value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

/// "0-3,8": ids in ascending order. None at all of a list with a mistake.
std::vector<int> idsIn(std::string_view text)
{
    std::set<int> ids;
    text = trimmed(text);
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), piece.size() + 1));
        const std::size_t dash = piece.find('-');
        const auto first = numberIn(piece.substr(0, dash), MostProcessors - 1);
        const auto last =
            dash == std::string_view::npos ? first : numberIn(piece.substr(dash + 1), MostProcessors - 1);
        if (!first || !last || *first > *last) {
            return {};
        }
        for (auto id = *first; id <= *last; ++id) {
            ids.insert(static_cast<int>(id));
        }
    }
    return {ids.begin(), ids.end()};
}

std::vector<int> listAt(const fs::path &path)
{
    return idsIn(contentOf(path));
}

bool holds(const std::vector<int> &ids, int id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/// Without those that are switched off, unless that leaves none.
std::vector<int> onlineOf(const fs::path &system, std::span<const int> allowed)
{
    std::set<int> wanted;
    for (const int id : allowed) {
        if (id >= 0 && id < MostProcessors) {
            wanted.insert(id);
        }
    }
    const std::vector<int> online = listAt(system / "cpu/online");
    std::vector<int> usable;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(usable),
                 [&](int id) { return holds(online, id); });
    if (usable.empty()) {
        usable.assign(wanted.begin(), wanted.end());
    }
    return usable.empty() ? std::vector{0} : usable;
}

int coreOf(const fs::path &folder, int id)
{
    for (const char *name : {"topology/core_cpus_list", "topology/thread_siblings_list"}) {
        const std::vector<int> siblings = listAt(folder / name);
        if (holds(siblings, id)) {
            return siblings.front();
        }
    }
    return id;
}

/// The system's number of each processor's node.
std::map<int, int> nodesIn(const fs::path &system)
{
    std::map<int, int> nodes;
    for (const int node : listAt(system / "node/online")) {
        for (const int id : listAt(system / "node" / ("node" + std::to_string(node)) / "cpulist")) {
            nodes.emplace(id, node);
        }
    }
    return nodes;
}

/// Marks as slow what has less than `alike` of the most that any has. \return false: the system doesn't say
bool compare(std::vector<Topology::Processor> &processors, const fs::path &system, const char *name,
             double alike)
{
    std::vector<long long> values;
    for (const Topology::Processor &processor : processors) {
        const auto value = numberIn(contentOf(system / "cpu" / ("cpu" + std::to_string(processor.id)) / name),
                                    1'000'000'000);
        if (!value || *value == 0) {
            return false;
        }
        values.push_back(*value);
    }
    const auto most = static_cast<double>(*std::max_element(values.begin(), values.end()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        processors[i].performant = static_cast<double>(values[i]) >= alike * most;
    }
    return true;
}

/// Which processors are of the fast kind.
void tellKinds(std::vector<Topology::Processor> &processors, const fs::path &devices)
{
    const std::vector<int> fast = listAt(devices / "cpu_core/cpus");  // Intel's hybrids
    const std::vector<int> slow = listAt(devices / "cpu_atom/cpus");
    if (!fast.empty() && !slow.empty()) {
        for (Topology::Processor &processor : processors) {
            processor.performant = holds(fast, processor.id);
        }
    } else if (!compare(processors, devices / "system", "cpu_capacity", AlikeCapacity)) {
        compare(processors, devices / "system", "cpufreq/cpuinfo_max_freq", AlikeFrequency);
    }
    // Bound to slow ones only, a process has nothing better.
    const bool any = std::any_of(processors.begin(), processors.end(),
                                 [](const Topology::Processor &processor) { return processor.performant; });
    for (Topology::Processor &processor : processors) {
        processor.performant = processor.performant || !any;
    }
}

/// "200000 100000": two processors' time. 0 where nothing is limited.
double shareIn(const std::string &text)
{
    const std::string_view line = trimmed(text);
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos) {
        return 0;
    }
    constexpr long long Most = 1'000'000'000'000;  // microseconds
    const auto quota = numberIn(line.substr(0, space), Most);
    const auto period = numberIn(line.substr(space + 1), Most);
    return quota && period && *quota > 0 && *period > 0
               ? static_cast<double>(*quota) / static_cast<double>(*period)
               : 0;
}

/// The least of the process's control group and those around it.
double shareOf(const fs::path &root)
{
    fs::path group;
    const std::string groups = contentOf(root / "proc/self/cgroup");
    for (std::size_t at = 0; at < groups.size();) {
        const std::size_t end = std::min(groups.find('\n', at), groups.size());
        const std::string line = groups.substr(at, end - at);
        if (line.starts_with("0::/")) {
            group = fs::path(line.substr(4)).lexically_normal();
        }
        at = end + 1;
    }
    if (!group.empty() && *group.begin() == "..") {
        group.clear();  // outside of what this process sees
    }
    double least = 0;
    for (;;) {
        const double share = shareIn(contentOf(root / "sys/fs/cgroup" / group / "cpu.max"));
        if (share > 0 && (least == 0 || share < least)) {
            least = share;
        }
        if (group.empty() || group == ".") {
            return least;
        }
        group = group.parent_path();
    }
}

}  // namespace

int Topology::nodes() const noexcept
{
    int last = 0;
    for (const Processor &processor : processors) {
        last = std::max(last, processor.node);
    }
    return last + 1;
}

int Topology::defaultThreads() const
{
    std::set<int> cores;
    for (const Processor &processor : processors) {
        if (processor.performant) {
            cores.insert(processor.core);
        }
    }
    const auto threads = std::max(1, static_cast<int>(cores.size()));
    // Threads wait for each other, so one that is put aside for the rest of a period stops all.
    return share > 0 ? std::clamp(static_cast<int>(std::min(share, 1e6)), 1, threads) : threads;
}

Topology readTopology(const fs::path &root, std::span<const int> allowed)
{
    const fs::path devices = root / "sys/devices";
    const fs::path system = devices / "system";
    const std::map<int, int> nodes = nodesIn(system);
    Topology read;
    std::set<int> used;
    for (const int id : onlineOf(system, allowed)) {
        const auto node = nodes.find(id);
        read.processors.push_back({id, coreOf(system / "cpu" / ("cpu" + std::to_string(id)), id),
                                   node == nodes.end() ? 0 : node->second, true});
        used.insert(read.processors.back().node);
    }
    for (Topology::Processor &processor : read.processors) {
        processor.node = static_cast<int>(std::distance(used.begin(), used.find(processor.node)));
    }
    tellKinds(read.processors, devices);
    read.share = shareOf(root);
    return read;
}

const Topology &topology()
{
    static const Topology read = [] {
        std::vector<int> allowed = allowedProcessors();
        if (allowed.empty()) {
            allowed.resize(std::clamp(std::thread::hardware_concurrency(), 1U, unsigned{MostProcessors}));
            std::iota(allowed.begin(), allowed.end(), 0);
        }
        return readTopology("/", allowed);
    }();
    return read;
}

}  // namespace rookery::kernels::cpu

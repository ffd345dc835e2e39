#include "engine/weights/layer_split.h"

#include <charconv>
#include <string>

namespace rookery {

namespace {

// Working memory for a stretch of this length must fit; longer ones are read in pieces.
constexpr std::size_t WorkingTokens = 256;
constexpr std::size_t RowsOfWidth = 24;  ///< [T, D] values that the widest version's layers work in
constexpr std::size_t States = 3;        ///< of the conversation, its start and a copy being made
constexpr std::size_t DriverBytes = std::size_t{64} << 20;  ///< kernels, graphs, what the driver keeps

constexpr std::string_view Blocks = "blocks.";

std::string prefixOf(int layer)
{
    return std::string(Blocks) + std::to_string(layer) + '.';
}

/// The layer of "blocks.3.att.key.weight"; none for a tensor outside the layers.
std::optional<int> layerOf(std::string_view tensor)
{
    int layer = 0;
    if (!tensor.starts_with(Blocks)) {
        return std::nullopt;
    }
    const std::string_view rest = tensor.substr(Blocks.size());
    return std::from_chars(rest.data(), rest.data() + rest.size(), layer).ec == std::errc()
               ? std::optional(layer)
               : std::nullopt;
}

std::size_t spareBytes(const ModelSizes &sizes)
{
    const auto width = static_cast<std::size_t>(sizes.width);
    const std::size_t token = RowsOfWidth * width + static_cast<std::size_t>(sizes.ffnWidth);
    const std::size_t state =
        static_cast<std::size_t>(sizes.layers) * width * (static_cast<std::size_t>(sizes.headSize) + 2);
    return DriverBytes + sizeof(float) * (WorkingTokens * token + States * state);
}

}  // namespace

LayerSplit::LayerSplit(std::shared_ptr<const WeightFile> file, std::shared_ptr<kernels::Device> card,
                       const ModelSizes &sizes)
    : m_file(std::move(file))
    , m_card(std::move(card))
    , m_layers(sizes.layers)
    , m_spare(spareBytes(sizes))
{
}

bool LayerSplit::onCard(std::string_view tensor)
{
    const std::optional<int> layer = layerOf(tensor);
    // What stands before the first layer belongs to it, what stands behind the last is a part of its own.
    const int part = layer.value_or(m_part < 0 ? 0 : m_layers);
    if (!m_full && part > m_part) {
        enter(part);
    }
    return !m_full || part < m_beginning;
}

void LayerSplit::enter(int part)
{
    const std::optional<std::size_t> free = m_card->freeBytes();
    if (m_freeBefore && free && *m_freeBefore > *free) {
        m_layerBytes = *m_freeBefore - *free;
    }
    m_freeBefore = free;
    m_part = part;
    m_full = free && *free < m_spare + expectedBytes(part);
    m_beginning = part;
}

/// As much as the layer before; of the first one and what follows the last, what the file holds.
std::size_t LayerSplit::expectedBytes(int part) const
{
    if (part > 0 && part < m_layers) {
        return m_layerBytes;
    }
    if (part == m_layers) {
        const Tensor *head = m_file->find("head.weight");
        return head != nullptr ? head->bytes : 0;
    }
    std::size_t bytes = 0;
    const std::string prefix = prefixOf(part);
    for (const auto &[name, tensor] : m_file->tensors()) {
        bytes += std::string_view(name).starts_with(prefix) ? tensor.bytes : 0;
    }
    return bytes;
}

}  // namespace rookery

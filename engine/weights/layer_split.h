#pragma once

#include "engine/formats/weight_file.h"
#include "engine/weights/architecture.h"
#include "kernels/device/device.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace rookery {

/// For a card that may have room for only a part of a model: decides, while the weights are loaded in the
/// order of the layers, which is the first that the processor takes. Measures the card's free memory before
/// each layer, and leaves some for working memory and states.
class LayerSplit
{
public:
    LayerSplit(std::shared_ptr<const WeightFile> file, std::shared_ptr<kernels::Device> card,
               const ModelSizes &sizes);

    /// Whether a tensor that is about to be loaded goes to the card. Once one doesn't, none of its layer and
    /// of the later ones does; those of earlier layers still do.
    bool onCard(std::string_view tensor);

    bool splits() const noexcept { return m_full; }            ///< something isn't on the card
    int layersOnCard() const noexcept { return m_beginning; }  ///< once all are loaded

private:
    void enter(int part);
    std::size_t expectedBytes(int part) const;

    std::shared_ptr<const WeightFile> m_file;
    std::shared_ptr<kernels::Device> m_card;
    int m_layers;
    std::size_t m_spare;
    std::optional<std::size_t> m_freeBefore;  ///< the layer being loaded
    std::size_t m_layerBytes = 0;             ///< of the layer before, on the card
    int m_part = -1;                          ///< the layer being loaded; m_layers = what follows the last
    int m_beginning = 0;
    bool m_full = false;
};

}  // namespace rookery

#pragma once

#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"

#include <QString>

#include <vector>

/// Writes the first of the starter's layers as a model of its own, smaller and with the same vocabulary.
inline bool writeSmallModel(const QString &file)
{
    const auto starter = rookery::WeightFile::open(ROOKERY_STARTER "/lm.safetensors");
    if (!starter) {
        return false;
    }
    std::vector<rookery::TensorSource> tensors;
    for (const auto &[name, tensor] : (*starter)->tensors()) {
        if (!name.starts_with("blocks.") || name.starts_with("blocks.0.")) {
            tensors.push_back({name, tensor.type, tensor.shape, {tensor.data, tensor.bytes}});
        }
    }
    return rookery::writeSafetensors(file.toStdString(), tensors).has_value();
}

#pragma once

#include "app/runtime/scheduler.h"

#include <future>

namespace rookery::runtime {

inline const std::string StarterFolder = ROOKERY_TEST_DATA "/../../resources/starter";

/// The starter with what belongs to it.
inline ModelInUse starter(kernels::WeightFormat format = kernels::WeightFormat::AsStored)
{
    ModelInUse in;
    in.model =
        *Model::load(StarterFolder + "/lm.safetensors", {.device = "cpu", .threads = 1, .format = format});
    in.tokenizer = *loadVocabulary(StarterFolder + "/vocab.txt");
    in.sight = {.sources = {StarterFolder},
                .vision = {},
                .width = in.model->info().width,
                .vocabulary = in.model->info().vocabulary,
                .tokenizer = in.tokenizer,
                .model = in.model->info().fingerprint};
    return in;
}

/// Puts a model into use, and waits until it is.
inline void use(Scheduler &scheduler, const ModelInUse &model)
{
    std::promise<void> done;
    scheduler.call([&] {
        scheduler.use(model, {ErrorCode::ModelGone, {}, std::string("another model is used now")});
        done.set_value();
    });
    done.get_future().wait();
}

}  // namespace rookery::runtime

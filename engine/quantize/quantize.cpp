#include "engine/quantize/quantize.h"

#include "engine/quantize/block_quantizer.h"
#include "engine/quantize/converter.h"
#include "engine/quantize/gguf_metadata.h"
#include "engine/quantize/gguf_plan.h"

#include <exception>

namespace rookery {

namespace {

/// Is it the file that is being read? Replacing it would be right, but never meant.
bool sameFile(const std::filesystem::path &a, const std::filesystem::path &b)
{
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

/// What can't be done with any plan.
Result<void> checkRequest(const WeightFile &source, const std::filesystem::path &target,
                          const QuantizeOptions &options, const ModelSizes &sizes)
{
    if (sizes.architecture != Architecture::Rwkv6 && sizes.architecture != Architecture::Rwkv7) {
        return failure(ErrorCode::UnsupportedModel, source.path().string(),
                       sentence("Quantising", "GGUF has no form for %1 models, only for rwkv6 and rwkv7")
                           .with(nameOf(sizes.architecture)));
    }
    if (source.conventions().groupNormEps != WeightConventions().groupNormEps) {
        return failure(ErrorCode::UnsupportedModel, source.path().string(),
                       sentence("Quantising", "its group norm differs from what every GGUF reader assumes (a "
                                              "head size other than 64 in flash-linear-attention's form)"));
    }
    if (!canQuantizeTo(options.type)) {
        return failure(ErrorCode::BadInput, std::string(kernels::traits(options.type).name),
                       sentence("Quantising", "can be read but not written"));
    }
    if (sameFile(source.path(), target)) {
        return failure(ErrorCode::BadInput, target.string(),
                       sentence("Quantising", "is the file being read; choose another name"));
    }
    return {};
}

Result<void> quantizeSizes(const WeightFile &source, const std::filesystem::path &target,
                           const QuantizeOptions &options, const ModelSizes &sizes)
{
    const GgufPlan plan(source, sizes, options.type);
    if (auto whole = plan.check(); !whole) {
        return whole;
    }
    std::vector<GgufMetadata> metadata = modelMetadata(source, sizes, options.type);
    addVocabulary(metadata, options.vocabulary.empty() ? source.vocabulary() : options.vocabulary,
                  sizes.vocabulary);
    if (!options.chatTemplate.empty()) {
        metadata.push_back({"tokenizer.chat_template", options.chatTemplate});
    }
    std::vector<GgufTensorHead> heads;
    std::uint64_t values = 0;
    for (const PlannedTensor &item : plan.tensors()) {
        heads.push_back(item.head);
        for (const Tensor *part : item.parts) {
            values += part->values();
        }
    }
    auto writer = GgufWriter::create(target, metadata, std::move(heads));
    if (!writer) {
        return tl::make_unexpected(writer.error());
    }
    Converter converter(*writer, options, values);
    for (const PlannedTensor &item : plan.tensors()) {
        if (auto converted = converter.convert(item); !converted) {
            return converted;
        }
    }
    return writer->commit();
}

}  // namespace

Result<void> quantizeToGguf(const WeightFile &source, const std::filesystem::path &target,
                            const QuantizeOptions &options)
try {
    const auto sizes = detectArchitecture(source);
    if (!sizes) {
        return tl::make_unexpected(sizes.error());
    }
    if (auto possible = checkRequest(source, target, options, *sizes); !possible) {
        return possible;
    }
    auto result = quantizeSizes(source, target, options, *sizes);
    if (!result && result.error().subject.empty()) {
        result.error().subject = source.path().string();
    }
    return result;
} catch (const std::exception &) {  // no memory, or no further thread
    return failure(ErrorCode::OutOfMemory, source.path().string(),
                   sentence("Quantising", "not enough memory to quantise it"));
}

}  // namespace rookery

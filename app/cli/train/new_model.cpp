#include "app/cli/train/new_model.h"

#include "app/common/vocabulary.h"
#include "engine/file/atomic_file.h"
#include "engine/file/readable_file.h"
#include "engine/model/model.h"
#include "engine/sampling/sampler.h"
#include "engine/session/generator.h"
#include "engine/session/session.h"
#include "engine/train/examples.h"

#include <algorithm>
#include <cstdint>

namespace rookery::cli {

namespace {

constexpr std::uint64_t MostVocabularyBytes = std::uint64_t{64} << 20;
constexpr std::uint64_t MostTextBytes = std::uint64_t{1} << 30;

// Rows of embeddings are rounded up to it, as usual.
constexpr int VocabularyStep = 64;

}  // namespace

Outcome<NewModel> NewModel::create(const Arguments &arguments)
{
    NewModel made;
    made.m_file = arguments.text("out");
    if (made.m_file.extension() != ".safetensors") {
        return badUsage("--out is a .safetensors file");
    }
    if (!arguments.given("vocab")) {
        auto bytes = byteTokenizer();
        if (!bytes) {
            return passOn(bytes.error());
        }
        made.m_tokenizer = std::move(*bytes);
        return made;
    }
    const std::filesystem::path file = arguments.text("vocab");
    auto text = readFile(file, MostVocabularyBytes);
    if (!text) {
        return passOn(text.error());
    }
    auto tokenizer = parseVocabulary(*text, file.string());
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    made.m_tokenizer = std::move(*tokenizer);
    made.m_vocabularyText = std::move(*text);
    made.m_vocabularyEnding = file.extension().string();
    // A model of 256 is taken for one that reads bytes.
    made.m_vocabulary = std::max(made.m_tokenizer->vocabularySize(), 257) + VocabularyStep - 1;
    made.m_vocabulary -= made.m_vocabulary % VocabularyStep;
    return made;
}

std::filesystem::path NewModel::checkpoint() const
{
    std::filesystem::path path = m_file;
    return path += ".checkpoint";
}

Outcome<std::vector<TokenId>> NewModel::readTokens(const std::vector<std::string> &files) const
{
    std::vector<TokenId> all;
    for (const std::string &file : files) {
        const auto text = readPlainText(file, MostTextBytes);
        if (!text) {
            return passOn(text.error());
        }
        const auto tokens = m_tokenizer->encode(*text);
        all.insert(all.end(), tokens.begin(), tokens.end());
    }
    return all;
}

Result<void> NewModel::write(const Network &network) const
{
    if (!m_vocabularyText.empty()) {
        std::filesystem::path beside = m_file;
        beside.replace_extension(".vocab" + m_vocabularyEnding);
        if (auto written = writeFileAtomically(beside, std::as_bytes(std::span(m_vocabularyText)));
            !written) {
            return written;
        }
    }
    return network.write(m_file);
}

Result<std::string> NewModel::sample(std::span<const TokenId> prompt, int threads) const
{
    constexpr int SampleTokens = 100;
    constexpr std::uint64_t Seed = 1;
    auto model = Model::load(m_file, {.device = "cpu", .threads = threads});
    if (!model) {
        return tl::make_unexpected(model.error());
    }
    auto session = Session::create(std::move(*model));
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    if (const auto fed = session->feed(prompt); !fed) {
        return tl::make_unexpected(fed.error());
    }
    Sampler sampler(Seed);
    const auto generation =
        generate(*session, *m_tokenizer, sampler, {.maxTokens = SampleTokens, .stopTexts = {}});
    if (!generation) {
        return tl::make_unexpected(generation.error());
    }
    return generation->text;
}

}  // namespace rookery::cli

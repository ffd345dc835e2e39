#include "engine/session/generator.h"

#include "engine/session/decoder.h"

namespace rookery {

Result<Generation> generate(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                            const GenerationOptions &options)
{
    Decoder decoder(session, tokenizer, sampler, options);
    for (;;) {
        const auto goesOn = decoder.step();
        if (!goesOn) {
            return tl::make_unexpected(goesOn.error());
        }
        if (!*goesOn) {
            return decoder.written();
        }
    }
}

}  // namespace rookery

#pragma once

namespace rookery::kernels {

/// Rows that don't follow each other but belong to as many conversations, a token of each: one pass over the
/// weights serves them all.
struct Streams {
    static constexpr int Max = 16;

    int count = 0;           ///< 0: the rows are one conversation's; else as many as there are rows
    float *state[Max] = {};  ///< of each row, in place of the op's one
};

}  // namespace rookery::kernels

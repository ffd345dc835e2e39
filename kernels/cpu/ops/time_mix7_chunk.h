#pragma once

#include "kernels/cpu/ops/time_mix7_step.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// The time mix of RWKV-7 for as many tokens as a vector has lanes at once. With P_t the product of the
/// decays up to token t (column by column of the state), and
///     A_t = P_(t-1) removal_t,   R_t = P_t r_t,   B_s = replace_s / P_s,   K_s = k_s / P_s
/// the recurrence S_t = S_(t-1) diag(w_t) + u_t replace_t^T + v_t k_t^T with u_t = S_(t-1) removal_t becomes
///     u_t = S A_t + sum over s < t of (A_t . B_s) u_s + (A_t . K_s) v_s
///     y_t = S R_t + sum over s <= t of (R_t . B_s) u_s + (R_t . K_s) v_s
///     S'  = (S + sum of u_s B_s^T + v_s K_s^T) diag(P)
/// which are matrix products but for the sum in u_t. A decay is above 0.54, so that P stays above 6e-5.
class Wkv7Chunk
{
public:
    static constexpr int Size = 64;  // of a head; all released models
    static constexpr int Tokens = Width;
    /// With few lanes the products between tokens cost what the state's traffic did.
    static constexpr bool Worthwhile = Width == 16;

    /// Tokens [token, token + Tokens) of the head whose values begin at `at` in a row of D.
    void run(const TimeMix7Args &args, int token, std::size_t at, Wkv7Step &step)
    {
        const std::size_t rowValues = static_cast<std::size_t>(args.heads) * Size;
        const std::size_t first = static_cast<std::size_t>(token) * rowValues + at;
        prepare(args, first, rowValues, at, step);
        float *state = args.state + at * Size;
        for (int row = 0; row < Size; row += Together) {
            multiplyTokens(state + row * Size, m_products[row]);
        }
        for (int row = 0; row < 2 * Tokens; row += Together) {
            multiplyTokens(m_keys[row], m_products[Size + row]);
        }
        cutFuture();
        for (int row = 0; row < Size; row += 4) {
            solve(row);
        }
        for (int row = 0; row < Size; row += 4) {
            advance(state + row * Size, row);
        }
        readOut(args, first, rowValues, at, step);
    }

private:
    static constexpr int Together = 8;  // rows whose sums are in registers
    static constexpr int Parts = Size / Width;

    // Clang shuffles by lanes that stand in the source alone; the fuzzers are built with it.
#if defined(__clang__)
    static Floats shuffle(Floats a, Floats b, Ints lanes)
    {
        Floats picked{};
        for (int i = 0; i < Width; ++i) {
            picked[i] = lanes[i] < Width ? a[lanes[i]] : b[lanes[i] - Width];
        }
        return picked;
    }
    static Floats inAllLanes(Floats v, int lane)
    {
        return splat(v[lane]);
    }
#else
    static Floats shuffle(Floats a, Floats b, Ints lanes)
    {
        return __builtin_shuffle(a, b, lanes);
    }
    static Floats inAllLanes(Floats v, int lane)
    {
        return __builtin_shuffle(v, Ints{} + lane);
    }
#endif

    static void transpose(Floats (&rows)[Width])
    {
        Ints lanes;
        for (int i = 0; i < Width; ++i) {
            lanes[i] = i;
        }
        for (int bit = 1; bit < Width; bit *= 2) {
            const Ints upper = (lanes & bit) != 0;
            for (int i = 0; i < Width; ++i) {
                if ((i & bit) == 0) {
                    const Floats a = rows[i];
                    const Floats b = rows[i | bit];
                    rows[i] = shuffle(a, b, upper ? lanes - bit + Width : lanes);
                    rows[i | bit] = shuffle(a, b, upper ? lanes + Width : lanes + bit);
                }
            }
        }
    }

    void prepare(const TimeMix7Args &args, std::size_t first, std::size_t rowValues, std::size_t at,
                 Wkv7Step &step)
    {
        Floats decay[Parts];
        for (Floats &part : decay) {
            part = splat(1.0F);
        }
        for (int t = 0; t < Tokens; ++t) {
            const std::size_t row = first + static_cast<std::size_t>(t) * rowValues;
            prepareStep<Size>(args, row, at, step);
            m_bonus[t] = step.bonus;
            for (int part = 0; part < Parts; ++part) {
                const int i = part * Width;
                store(m_removal[t] + i, decay[part] * load(step.removal + i));
                decay[part] *= load(step.w + i);
                const Floats inverse = 1.0F / decay[part];
                store(m_receptance[t] + i, decay[part] * load(args.r + row + i));
                store(m_keys[t] + i, load(step.replace + i) * inverse);
                store(m_keys[Tokens + t] + i, load(step.k + i) * inverse);
                store(m_v[t] + i, load(step.v + i));
            }
        }
        for (int part = 0; part < Parts; ++part) {
            store(m_decay + part * Width, decay[part]);
            turn(m_removal, part, 0);
            turn(m_receptance, part, Width);
        }
    }

    /// A vector of each token's values to a vector of all tokens for each value.
    void turn(const float (&from)[Tokens][Size], int part, int lane)
    {
        Floats rows[Width];
        for (int t = 0; t < Width; ++t) {
            rows[t] = load(from[t] + part * Width);
        }
        transpose(rows);
        for (int i = 0; i < Width; ++i) {
            store(m_tokens[part * Width + i] + lane, rows[i]);
        }
    }

    /// `Together` rows of Size values times A and R of all tokens.
    void multiplyTokens(const float *rows, float *products) const
    {
        Floats sums[Together][2] = {};
        for (int j = 0; j < Size; ++j) {
            const Floats removal = load(m_tokens[j]);
            const Floats receptance = load(m_tokens[j] + Width);
            for (int i = 0; i < Together; ++i) {
                const float value = rows[i * Size + j];
                sums[i][0] += value * removal;
                sums[i][1] += value * receptance;
            }
        }
        for (int i = 0; i < Together; ++i) {
            store(products + i * 2 * Width, sums[i][0]);
            store(products + i * 2 * Width + Width, sums[i][1]);
        }
    }

    /// A token sees in u what came before it, in y itself as well.
    void cutFuture()
    {
        Ints lanes;
        for (int i = 0; i < Width; ++i) {
            lanes[i] = i;
        }
        for (int s = 0; s < 2 * Tokens; ++s) {
            float *column = m_products[Size + s];
            const Ints source = Ints{} + s % Tokens;
            store(column, lanes > source ? load(column) : Floats{});
            store(column + Width, lanes >= source ? load(column + Width) : Floats{});
        }
    }

    /// u and y of four rows of the state.
    void solve(int row)
    {
        constexpr int Rows = 4;
        Floats u[Rows];
        Floats y[Rows];
        for (int i = 0; i < Rows; ++i) {
            u[i] = load(m_products[row + i]);
            y[i] = load(m_products[row + i] + Width);
        }
        const auto add = [&](int source, int i, Floats value) {
            const float *column = m_products[Size + source];
            u[i] += value * load(column);
            y[i] += value * load(column + Width);
        };
        for (int s = 0; s < Tokens; ++s) {
            for (int i = 0; i < Rows; ++i) {
                add(Tokens + s, i, splat(m_v[s][row + i]));
            }
        }
        for (int s = 0; s < Tokens; ++s) {
            for (int i = 0; i < Rows; ++i) {
                add(s, i, inAllLanes(u[i], s));
            }
        }
        for (int i = 0; i < Rows; ++i) {
            store(m_products[row + i], u[i]);
            store(m_products[row + i] + Width, y[i]);
        }
    }

    /// Four rows of the state.
    void advance(float *state, int row) const
    {
        constexpr int Rows = 4;
        Floats next[Rows][Parts];
        for (int i = 0; i < Rows * Parts; ++i) {
            next[i / Parts][i % Parts] = load(state + i * Width);
        }
        for (int s = 0; s < Tokens; ++s) {
            for (int part = 0; part < Parts; ++part) {
                const Floats replace = load(m_keys[s] + part * Width);
                const Floats key = load(m_keys[Tokens + s] + part * Width);
                for (int i = 0; i < Rows; ++i) {
                    next[i][part] += m_products[row + i][s] * replace + m_v[s][row + i] * key;
                }
            }
        }
        for (int i = 0; i < Rows * Parts; ++i) {
            store(state + i * Width, next[i / Parts][i % Parts] * load(m_decay + i % Parts * Width));
        }
    }

    void readOut(const TimeMix7Args &args, std::size_t first, std::size_t rowValues, std::size_t at,
                 Wkv7Step &step)
    {
        for (int part = 0; part < Parts; ++part) {
            Floats rows[Width];
            for (int i = 0; i < Width; ++i) {
                rows[i] = load(m_products[part * Width + i] + Width);
            }
            transpose(rows);
            for (int t = 0; t < Width; ++t) {
                store(m_receptance[t] + part * Width, rows[t]);  // no longer needed
            }
        }
        for (int t = 0; t < Tokens; ++t) {
            std::memcpy(step.y, m_receptance[t], sizeof m_receptance[t]);
            std::memcpy(step.v, m_v[t], sizeof m_v[t]);
            step.bonus = m_bonus[t];
            ROOKERY_TARGET::readOut<Size>(args, first + static_cast<std::size_t>(t) * rowValues, at, step);
        }
    }

    alignas(64) float m_tokens[Size][2 * Width];  ///< A and R, a vector of all tokens for each value
    alignas(64) float m_keys[2 * Tokens][Size];   ///< B, then K
    alignas(64) float m_products[Size + 2 * Tokens][2 * Width];  ///< rows of S, B and K times A, then times R
    alignas(64) float m_removal[Tokens][Size];
    alignas(64) float m_receptance[Tokens][Size];
    alignas(64) float m_v[Tokens][Size];
    alignas(64) float m_decay[Size];
    float m_bonus[Tokens];
};

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET

#include "vision/photographs/picture_figures.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <initializer_list>

namespace rookery::vision {

namespace {

constexpr int Block = 8;  ///< pixels a side of the squares that are plain or not

/// How often each value occurs.
class Counts
{
public:
    explicit Counts(int values)
        : m_counts(static_cast<std::size_t>(values))
    {
    }

    void add(int value)
    {
        ++m_counts[static_cast<std::size_t>(value)];
        ++m_total;
    }

    double shareUpTo(int value) const
    {
        std::int64_t count = 0;
        for (std::size_t i = 0; i <= static_cast<std::size_t>(value); ++i) {
            count += m_counts[i];
        }
        return share(count);
    }

    double mean() const
    {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            sum += static_cast<std::int64_t>(i) * m_counts[i];
        }
        return share(sum);
    }

    /// Natural logarithm.
    double entropy() const
    {
        double sum = 0;
        for (const std::int64_t count : m_counts) {
            sum -= count > 0 ? share(count) * std::log(share(count)) : 0;
        }
        return sum;
    }

    /// The counts that aren't 0, the largest first.
    std::vector<std::int64_t> sorted() const
    {
        std::vector<std::int64_t> counts;
        std::ranges::copy_if(m_counts, std::back_inserter(counts), [](std::int64_t n) { return n > 0; });
        std::ranges::sort(counts, std::greater());
        return counts;
    }

    double share(std::int64_t count) const
    {
        return static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(m_total, 1));
    }

private:
    std::vector<std::int64_t> m_counts;
    std::int64_t m_total = 0;
};

using Colour = std::array<int, 3>;

/// A picture by its coordinates.
class Canvas
{
public:
    explicit Canvas(const Image &image)
        : m_image(image)
    {
    }

    int width() const noexcept { return m_image.width; }
    int height() const noexcept { return m_image.height; }

    Colour colour(int x, int y) const
    {
        const std::uint8_t *at = m_image.rgb.data() + (std::size_t(y) * m_image.width + x) * 3;
        return {at[0], at[1], at[2]};
    }

    /// 0 to 255, as ITU-R BT.601 weighs the colours.
    int light(int x, int y) const
    {
        const auto [red, green, blue] = colour(x, y);
        return (299 * red + 587 * green + 114 * blue + 500) / 1000;
    }

    /// Between a pixel and the one `dx`, `dy` further on: the larger step of red and blue beside green.
    int hueStep(int x, int y, int dx, int dy) const
    {
        const Colour here = colour(x, y);
        const Colour there = colour(x + dx, y + dy);
        return std::max(std::abs(here[0] - here[1] - there[0] + there[1]),
                        std::abs(here[2] - here[1] - there[2] + there[1]));
    }

private:
    const Image &m_image;
};

class Figures
{
public:
    void add(double value) { m_values.push_back(static_cast<float>(value)); }
    void addShares(const Counts &counts, std::initializer_list<int> upTo)
    {
        for (const int value : upTo) {
            add(counts.shareUpTo(value));
        }
    }
    std::vector<float> take() { return std::move(m_values); }

private:
    std::vector<float> m_values;
};

/// \param reach 1: steps between neighbours; 2: how much a step differs from the next one
Counts lightSteps(const Canvas &canvas, int reach)
{
    Counts counts(reach == 1 ? 256 : 511);
    const auto step = [&](int x, int y, int dx, int dy) {
        if (x + reach * dx >= canvas.width() || y + reach * dy >= canvas.height()) {
            return;
        }
        const int first = canvas.light(x, y);
        const int second = canvas.light(x + dx, y + dy);
        counts.add(reach == 1 ? std::abs(second - first)
                              : std::abs(canvas.light(x + 2 * dx, y + 2 * dy) - 2 * second + first));
    };
    for (int y = 0; y < canvas.height(); ++y) {
        for (int x = 0; x < canvas.width(); ++x) {
            step(x, y, 1, 0);
            step(x, y, 0, 1);
        }
    }
    return counts;
}

Counts hueSteps(const Canvas &canvas)
{
    Counts counts(511);
    for (int y = 0; y < canvas.height(); ++y) {
        for (int x = 0; x < canvas.width(); ++x) {
            if (x + 1 < canvas.width()) {
                counts.add(canvas.hueStep(x, y, 1, 0));
            }
            if (y + 1 < canvas.height()) {
                counts.add(canvas.hueStep(x, y, 0, 1));
            }
        }
    }
    return counts;
}

/// The range of brightness in each square.
Counts blockRanges(const Canvas &canvas)
{
    Counts counts(256);
    for (int top = 0; top + Block <= canvas.height(); top += Block) {
        for (int left = 0; left + Block <= canvas.width(); left += Block) {
            int low = 255;
            int high = 0;
            for (int i = 0; i < Block * Block; ++i) {
                const int light = canvas.light(left + i % Block, top + i / Block);
                low = std::min(low, light);
                high = std::max(high, light);
            }
            counts.add(high - low);
        }
    }
    return counts;
}

/// The steps along the edge of the picture, side after side.
Counts borderSteps(const Canvas &canvas)
{
    std::vector<Colour> border;
    for (const int y : {0, canvas.height() - 1}) {
        for (int x = 0; x < canvas.width(); ++x) {
            border.push_back(canvas.colour(x, y));
        }
    }
    for (const int x : {0, canvas.width() - 1}) {
        for (int y = 1; y + 1 < canvas.height(); ++y) {
            border.push_back(canvas.colour(x, y));
        }
    }
    Counts counts(256);
    for (std::size_t i = 1; i < border.size(); ++i) {
        int step = 0;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            step = std::max(step, std::abs(border[i][channel] - border[i - 1][channel]));
        }
        counts.add(step);
    }
    return counts;
}

void addColours(const Canvas &canvas, Figures &figures)
{
    constexpr int Colours = 4096;  ///< of 4 bits a channel
    Counts colours(Colours);
    Counts lights(64);
    Counts spreads(256);  ///< between the strongest and the weakest channel: 0 is grey
    Counts ends(256);
    for (int y = 0; y < canvas.height(); ++y) {
        for (int x = 0; x < canvas.width(); ++x) {
            const Colour colour = canvas.colour(x, y);
            colours.add(colour[0] / 16 * 256 + colour[1] / 16 * 16 + colour[2] / 16);
            lights.add(canvas.light(x, y) / 4);
            spreads.add(*std::ranges::max_element(colour) - *std::ranges::min_element(colour));
            ends.add(canvas.light(x, y));
        }
    }
    const std::vector<std::int64_t> most = colours.sorted();
    const auto first = [&](std::size_t count) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < std::min(count, most.size()); ++i) {
            sum += most[i];
        }
        return colours.share(sum);
    };
    constexpr double MostColourEntropy = 8.3;  // about ln 4096 and ln 64
    constexpr double MostLightEntropy = 4.16;
    figures.add(colours.entropy() / MostColourEntropy);
    figures.add(first(1));
    figures.add(first(3));
    figures.add(first(10));
    figures.add(static_cast<double>(most.size()) / Colours);
    figures.add(lights.entropy() / MostLightEntropy);
    figures.addShares(spreads, {4, 12, 32, 64, 128, 192});
    figures.add(spreads.mean() / 255);
    figures.add(1 - ends.shareUpTo(249));
    figures.add(ends.shareUpTo(8));
}

}  // namespace

std::vector<float> pictureFigures(const Image &image)
{
    assert(image.width >= 3 * Block && image.height >= 3 * Block);
    const Canvas canvas(image);
    Figures figures;
    const Counts steps = lightSteps(canvas, 1);
    figures.addShares(steps, {0, 1, 2, 4, 8, 16, 32, 64});
    figures.add(steps.mean() / 255);
    const Counts bends = lightSteps(canvas, 2);
    figures.addShares(bends, {0, 1, 3, 8, 20, 50});
    figures.add(bends.mean() / 255);
    const Counts ranges = blockRanges(canvas);
    figures.addShares(ranges, {1, 3, 6, 12, 24, 48, 96});
    figures.add(ranges.mean() / 255);
    addColours(canvas, figures);
    figures.addShares(borderSteps(canvas), {3, 10});
    figures.addShares(hueSteps(canvas), {1, 3, 8, 20, 60});
    return figures.take();
}

}  // namespace rookery::vision

#pragma once

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

/// One number of a sparse row.
struct Entry {
    quint32 feature = 0;
    float value = 0;
};

using SparseRow = std::vector<Entry>;

/// The weights of neighbouring labels in a linear model, and what going through a row does with them. All time of
/// training is spent here, so what the labels of a block weigh for one feature fills a cache line, and their sums stay
/// in registers.
struct LabelBlock {
    static constexpr std::size_t Labels = 16;
    /// The weights of a row lie all over memory: so many entries before their turn they are asked for.
    static constexpr std::ptrdiff_t Ahead = 12;

    /// A number for each label.
    struct alignas(Labels * sizeof(float)) Lanes {
        std::array<float, Labels> values = {};

        float &operator[](std::size_t i) { return values[i]; }
        float operator[](std::size_t i) const { return values[i]; }

        void addScaled(const Lanes &other, float factor)
        {
            for (std::size_t i = 0; i < Labels; ++i)
                values[i] += other.values[i] * factor;
        }

        float largest() const
        {
            float largest = 0;
            for (const float value : values)
                largest = std::max(largest, std::abs(value));
            return largest;
        }
    };

    std::vector<Lanes> weights; ///< per feature
    Lanes bias;

    Lanes scores(const SparseRow &row) const
    {
        Lanes sums = bias;
        const Lanes *const all = weights.data(); // no look at the size for each of millions of entries
        const Entry *const end = row.data() + row.size();
        for (const Entry *entry = row.data(); entry != end; ++entry) {
            if (end - entry > Ahead)
                __builtin_prefetch(all + entry[Ahead].feature);
            sums.addScaled(all[entry->feature], entry->value);
        }
        return sums;
    }

    /// Adds `steps` times the row, times `factor`.
    void move(const SparseRow &row, const Lanes &steps, float factor)
    {
        Lanes *const all = weights.data();
        for (const Entry &entry : row)
            all[entry.feature].addScaled(steps, factor * entry.value);
    }
};

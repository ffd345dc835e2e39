#!/bin/bash
# Two builds of bench_models held against each other on a machine that isn't quiet: they run in turns, and what
# is printed for each model is the median of the new one's speed over that of the old one beside it. Usage:
#     paired.sh OLD NEW TURNS THREADS MODEL[:int8|:int4]...
# OLD and NEW are bench_models programs (copy the old one away before you build the new one).
set -eu

old=$1 new=$2 turns=$3 threads=$4
shift 4
for ((turn = 0; turn < turns; ++turn)); do
    "$old" "$threads" 3 "$@" | sed 's/^/old /'
    "$new" "$threads" 3 "$@" | sed 's/^/new /'
done | awk '
    function median(values, count,    i, j, t) {
        for (i = 2; i <= count; ++i)
            for (j = i; j > 1 && values[j - 1] > values[j]; --j) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t }
        return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
    }
    $3 == "prefill" {
        if (!($2 in runs)) order[++models] = $2
        if ($1 == "old") { p[$2] = $4; d[$2] = $6; runs[$2] += 0; next }
        n = ++runs[$2]
        prefill[$2, n] = $4 / p[$2]; decode[$2, n] = $6 / d[$2]; share[$2, n] = $9
        tokens[$2, n] = $6; filled[$2, n] = $4
    }
    function middle(table, model,    i, row) {
        for (i = 1; i <= runs[model]; ++i) row[i] = table[model, i]
        return median(row, runs[model])
    }
    END {
        for (m = 1; m <= models; ++m)
            printf "%-28s prefill x%.2f (%.0f/s)  decode x%.2f (%.1f/s, %.0f %% of the read)\n", order[m],
                middle(prefill, order[m]), middle(filled, order[m]), middle(decode, order[m]),
                middle(tokens, order[m]), middle(share, order[m])
    }'

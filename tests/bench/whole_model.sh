#!/bin/bash
# Prints a table of whole-model speeds on this computer's processor: random weights of the released RWKV-7
# sizes, each figure beside what memory gives in the same run. Usage:
#     whole_model.sh BUILD [SIZES [FORMATS [THREADS]]]      e.g. whole_model.sh build/release "0.1B 0.4B" "int8"
# Models are made once, in $ROOKERY_BENCH_MODELS (default: the folder for temporary files), up to 3 GB each.
# $REPEAT sets the runs of which the median is printed (3).
set -eu

build=$1
sizes=${2:-"0.1B 0.4B 1.5B"}
formats=${3:-"int8 int4 none"}
threadCounts=${4:-"1 2"}
models=${ROOKERY_BENCH_MODELS:-${TMPDIR:-/tmp}/rookery-bench}
mkdir -p "$models"

shape() {
    case $1 in
    0.1B) echo 12 768 ;;
    0.4B) echo 24 1024 ;;
    1.5B) echo 24 2048 ;;
    2.9B) echo 32 2560 ;;
    *) echo "unknown size $1" >&2 && exit 1 ;;
    esac
}

# number NAME < one JSON object
number() {
    sed -E "s/.*\"$1\": ?([0-9.e+-]+).*/\1/"
}

printf '%-5s %-5s %7s %9s %8s %9s %7s %9s %7s\n' size quant threads decode/s read% prefill/s load_s peak_MB trip_ns
for size in $sizes; do
    file=$models/$size.safetensors
    [ -e "$file" ] || "$build/tests/bench/make_model" "$file" $(shape "$size")
    for threads in $threadCounts; do
        for format in $formats; do
            read -r gbs _ _ trip < <("$build/tests/bench/bench_ceilings" "$threads")
            line=$("$build/app/cli/rookery-cli" bench --model "$file" --device cpu --threads "$threads" \
                --quant "$format" --repeat "${REPEAT:-3}" 2>/dev/null)
            awk -v size="$size" -v format="$format" -v threads="$threads" -v gbs="$gbs" -v trip="$trip" -v decode="$(number decode_tokens_per_second <<<"$line")" \
                -v prefill="$(number prefill_tokens_per_second <<<"$line")" \
                -v bytes="$(number weight_bytes_per_token <<<"$line")" \
                -v load="$(number load_seconds <<<"$line")" -v peak="$(number peak_memory_bytes <<<"$line")" '
                BEGIN {
                    printf "%-5s %-5s %7d %9.1f %7.0f%% %9.0f %7.2f %9.0f %7d\n", size, format, threads,
                        decode, 100 * decode * bytes / gbs / 1e9, prefill, load, peak / 1e6, trip
                }'
        done
    done
done

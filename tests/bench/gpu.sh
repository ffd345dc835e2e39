#!/bin/bash
# Checks the CUDA backend on a real card and measures it, in one command of at most nine minutes:
#     tests/bench/gpu.sh [FOLDER FOR RESULTS]
# Builds (for this card only), runs every kernel's tests and the golden models on the card, then makes models
# of random weights in the released shapes and measures them. Goes on after a failure; the last lines sum up.
#
# Where the computer with the card lacks what a build needs, pack the programs on another one first, from a
# build with ROOKERY_BENCH=ON of the targets rookery-cli make_model bench_tuning card_tests tst_golden_logits
# tst_card_training:
#     tests/bench/gpu.sh --pack FILE.tar.xz [BUILD FOLDER]
#     GPU_PROGRAMS=FILE.tar.xz tests/bench/gpu.sh [FOLDER FOR RESULTS]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source=$PWD
subjects=(elementwise layer_norm logit_digest time_mix4 time_mix5 time_mix7 encoder_ops matmul training_ops training_ops6)
programs=(app/cli/rookery-cli tests/bench/{make_model,bench_tuning} tests/engine/tst_{golden_logits,card_training}
    tests/card/card_copy "${subjects[@]/#/tests/card/card_}")

# The programs with the libraries that they load, but for those of the C library, which belong to a system.
if [[ ${1:-} == --pack ]]; then
    set -e
    packed=$(mktemp -d)
    trap 'rm -rf "$packed"' EXIT
    mkdir "$packed/lib"
    echo "$source" >"$packed/source"
    for program in "${programs[@]}"; do
        install -D -s "${3:-build/release}/$program" "$packed/$program"
        ldd "${3:-build/release}/$program" | awk '$3 ~ /^\// {print $3}' |
            grep -vE '/lib(c|m|dl|rt|pthread)\.so' | xargs -r cp -L -n -t "$packed/lib"
    done
    tar -C "$packed" -cJf "$2" .
    ls -l "$2"
    exit 0
fi

results=${1:-${OUT:-/tmp/rookery-gpu}}
mkdir -p "$results"
deadline=$((SECONDS + 525))
summary=()
failed=0

left() { echo $((deadline - SECONDS > 1 ? deadline - SECONDS : 1)); }

# step NAME LIMIT COMMAND...: runs it for at most LIMIT seconds, keeps its output, notes how it ended.
step() {
    local name=$1 limit=$2 began=$SECONDS
    shift 2
    if ((SECONDS >= deadline)); then
        summary+=("SKIP $name (no time left)")
        return 1
    fi
    ((limit > $(left))) && limit=$(left)
    timeout -k 5 "$limit" "$@" >"$results/$name.log" 2>&1
    local status=$?
    if ((status == 0)); then
        summary+=("pass $name ($((SECONDS - began)) s)")
        return 0
    fi
    summary+=("FAIL $name (status $status, $((SECONDS - began)) s): $(grep -m1 -E '^FAIL|rror' "$results/$name.log")")
    failed=1
    echo "--- $name failed with status $status; the end of its output:"
    tail -n 15 "$results/$name.log"
    return 1
}

nvidia-smi --query-gpu=name,driver_version,memory.total,clocks.max.sm --format=csv || true
architecture=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader 2>/dev/null | head -n 1 | tr -d '. ')
build=build/gpu
if [[ -n ${GPU_PROGRAMS:-} ]]; then
    build=$(mktemp -d)
    step unpack 60 tar -C "$build" -xf "$GPU_PROGRAMS"
    export LD_LIBRARY_PATH=$build/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    # Tests look for their data where they were built.
    built_in=$(cat "$build/source")
    [[ -e $built_in ]] || { mkdir -p "$(dirname "$built_in")" && ln -s "$source" "$built_in"; }
else
    step configure 60 cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DROOKERY_APP=OFF \
        -DROOKERY_BENCH=ON -DCMAKE_CUDA_ARCHITECTURES="${architecture:-90}-real"
    step build 300 cmake --build "$build" --target rookery-cli make_model bench_tuning card_tests \
        tst_golden_logits tst_card_training -j "$(nproc)"
fi

for subject in "${subjects[@]}"; do
    step "card_$subject" 60 env CUDA_LAUNCH_BLOCKING=1 QT_QPA_PLATFORM=offscreen "$build/tests/card/card_$subject"
    grep -E '^(FAIL|PASS)' "$results/card_$subject.log"
done
step golden_models 60 env ROOKERY_TEST_DEVICE=cuda "$build/tests/engine/tst_golden_logits"
grep -E '^(FAIL|PASS)' "$results/golden_models.log"
step card_training 60 "$build/tests/engine/tst_card_training"
grep -E '^(FAIL|PASS|SKIP|QINFO)' "$results/card_training.log"
if command -v compute-sanitizer >/dev/null; then
    step golden_models_memcheck 40 env ROOKERY_TEST_DEVICE=cuda compute-sanitizer --error-exitcode 7 \
        "$build/tests/engine/tst_golden_logits" matchesTheReference
fi

# Draws on the card, from recorded decodes: the same seed must give the same text.
for run in 1 2; do
    step "text_$run" 30 "$build/app/cli/rookery-cli" generate --model resources/starter/lm.safetensors \
        --prompt "Once upon a time" --device cuda --seed 7 --presence 0.4 --max-tokens 100
done
step same_text 5 cmp "$results/text_1.log" "$results/text_2.log"
step copy 20 "$build/tests/card/card_copy"
echo "copy, bytes per second: $(cat "$results/copy.log")"

# Layers and width of the released models. Weights on a memory disk: a card's loading is measured, not a disk's.
scratch=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# measure NAME LAYERS WIDTH [SHARE OF ZEROS behind the squared ReLU; trained models have 0.8 and more]
measure() {
    local name=$1 layers=$2 width=$3 zeros=${4:-0.5}
    local model=$scratch/$name.safetensors
    step "make_$name" 150 "$build/tests/bench/make_model" "$model" "$layers" "$width" 65536 "$zeros" || return
    for format in none int8 int4; do
        step "bench_${name}_$format" 60 "$build/app/cli/rookery-cli" bench --model "$model" --device cuda \
            --quant $format --repeat 3
        tail -n 1 "$results/bench_${name}_$format.log"
    done
    # A step of state tuning against reading the same tokens.
    for format in none int8; do
        [[ $name == *sparse ]] && continue
        step "tune_${name}_$format" 30 "$build/tests/bench/bench_tuning" "$model" 512 0 $format cuda
        tail -n 1 "$results/tune_${name}_$format.log"
    done
    rm -f "$model"
}
measure 0.1B 12 768
measure 0.4B 24 1024
measure 1.5B 24 2048
measure 1.5B-sparse 24 2048 0.9
measure 2.9B 32 2560
measure 7.2B 32 4096

printf '%s\n' "${summary[@]}" | tee "$results/summary.txt"
exit $failed

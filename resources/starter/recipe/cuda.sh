#!/bin/bash
# The larger starter on a borrowed GPU of about 25 minutes: 6 layers of width 384. Prepare everything else before, on the processor:
# fetch_data.sh, vision/train_encoder.py and vision/features.py (train.sh with TEXT_SECONDS=0 does it), then carry this folder with
# work/features.npz there.
#     cuda.sh OUT [SECONDS]        OUT receives the checkpoints in parts of at most 16 MiB
# First a minute each of the plain path and of torch.compile is timed; the faster one trains. Run it again with the same OUT to go on.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$(mkdir -p "$1" && cd "$1" && pwd)
seconds=${2:-1300}
python=${PYTHON:-python3}
cd "$here"
features=()
[ -f work/features.npz ] && features=(--features work/features.npz)
common=(--layers 6 --width 384 --device cuda --rows 64 --rate 2e-3 "${features[@]}")

speed() { # tokens a second of a short run; 0 where it fails
    local folder
    folder=$(mktemp -d)
    "$python" train_starter.py "$folder" "${common[@]}" --seconds 60 --total 1300 "$@" 2>"$folder/log" |
        awk '/tokens\/s/ {found = $(NF - 1)} END {print int(found)}' || echo 0
    rm -rf "$folder"
}

if [ ! -f "$out/how" ]; then
    plain=$(speed)
    compiled=$(speed --compile)
    echo "plain $plain, compiled $compiled tokens/s" | tee "$out/speed.txt"
    if [ "$compiled" -gt "$plain" ]; then echo --compile; else echo; fi >"$out/how"
fi
# shellcheck disable=SC2046 # the file holds one option or nothing
"$python" train_starter.py "$out" "${common[@]}" --parts --save-every 180 --total "$seconds" $(cat "$out/how")
"$python" evaluate.py "$out" --threads 8 | tee "$out/scores.txt"

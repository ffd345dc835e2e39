#!/bin/bash
# Makes a starter model from nothing but this folder and the fetched data, on the processor:
#     train.sh [WORK]                  about three hours on two cores; it may be stopped and started again
#     DEVICE=cuda train.sh [WORK]      the same on a GPU
# LAYERS, WIDTH, ENCODER_SECONDS, TEXT_SECONDS and THREADS change its size; FROM=folder begins with the weights of an earlier starter.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mkdir -p "${1:-$here/work}" && cd "${1:-$here/work}" && pwd)
device=${DEVICE:-cpu}
python=${PYTHON:-/usr/bin/python3} # Debian's, which has torch
cd "$here"

[ -f data/definitions.json ] && [ -d "$work/images" ] || ./fetch_data.sh "$work"
export STARTER_PICTURES="$work/images" OMP_WAIT_POLICY=passive
if [ "$device" = cpu ]; then
    g++ -O3 -march=native -ffast-math -fopenmp -shared -fPIC model/fused.cpp -o model/libfused.so
fi
"$python" vision/train_encoder.py "$work/encoder" --total "${ENCODER_SECONDS:-3600}" --threads "${THREADS:-2}" --device "$device"
[ -f "$work/features.npz" ] || "$python" vision/features.py "$work/encoder/encoder.onnx" "$work/features.npz"
"$python" train_starter.py "$work/text" --features "$work/features.npz" --layers "${LAYERS:-4}" --width "${WIDTH:-256}" \
    --total "${TEXT_SECONDS:-7200}" --threads "${THREADS:-2}" --device "$device" ${FROM:+--from-weights "$FROM"} ${MORE:-}
"$python" export.py "$work/text" "$work/encoder/encoder.onnx" "$work/starter"
"$python" evaluate.py "$work/starter" --pictures "$work/images" --wrong "$work/wrong.txt"

#!/bin/bash
# Prints what a start of the window costs with many conversations, and what the window costs when nothing is done:
#     start.sh BUILD [CONVERSATIONS [RUNS]]      e.g. start.sh build/release 5000 5
# Under an X server of its own (Xvfb), with the starter model. The time until the window is there is wall time: on
# a busy machine the processor time of the same stretch says more.
set -euo pipefail

build=$1
conversations=${2:-5000}
runs=${3:-5}
folder=$(mktemp -d)
server= program=
trap 'kill $program $server 2>/dev/null || true; rm -rf "$folder"' EXIT

"$build/tests/bench/bench_store" "$conversations" 4 "$folder" >"$folder/log"
for file in "$folder"/bench.db*; do
    mv "$file" "${file/bench.db/rookery.db}"
done
rm -rf "$folder"/bench*

Xvfb -displayfd 3 -screen 0 1280x900x24 -noreset -nolisten tcp 3>"$folder/display" 2>"$folder/log" &
server=$!
until [[ -s $folder/display ]]; do sleep 0.1; done
DISPLAY=:$(<"$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb
unset DBUS_SESSION_BUS_ADDRESS QT_QUICK_BACKEND

# Processor time of the program so far, in ms.
spent() {
    awk -v tick="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / tick) }' "/proc/$1/stat"
}
megabytes() {
    awk -v name="$2:" '$1 == name { print int($2 / 1024) }' "/proc/$1/status"
}
median() {
    sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

for ((run = 0; run < runs; ++run)); do
    begun=$(date +%s%N)
    "$build/app/rookery" --data-dir "$folder" 2>"$folder/log" &
    program=$!
    until xdotool search --onlyvisible --pid "$program" >"$folder/log" 2>&1; do sleep 0.01; done
    echo $((($(date +%s%N) - begun) / 1000000)) >>"$folder/wall"
    spent "$program" >>"$folder/processor"
    sleep 12  # the model is loaded, and the text cursor rests
    megabytes "$program" VmRSS >>"$folder/resident"
    megabytes "$program" RssAnon >>"$folder/anonymous"
    before=$(spent "$program")
    sleep 10
    echo $((($(spent "$program") - before) / 10)) >>"$folder/idle"
    kill "$program"
    wait "$program" || true
    program=
done
printf '%-44s %6d ms, %d ms of a processor\n' "window there, $conversations conversations" \
    "$(median <"$folder/wall")" "$(median <"$folder/processor")"
printf '%-44s %6d MB, %d MB of it without a file behind\n' "memory, the starter loaded" \
    "$(median <"$folder/resident")" "$(median <"$folder/anonymous")"
awk '{ sum += $1 } END { printf "%-44s %6.2f %% of a processor\n", "idle", sum / NR / 10 }' "$folder/idle"

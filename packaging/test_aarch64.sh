#!/bin/bash
# Compiles the engine, the pictures and the command line for 64-bit ARM with Debian's cross compiler and runs
# their tests under qemu, on a computer of another kind.
#     packaging/test_aarch64.sh [FOLDER]    FOLDER keeps the tree of arm64 packages and the build: build/aarch64
# Wants a network for Debian's packages the first time (about 500 MB), and some patience: qemu is slow.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$top/build/aarch64}
sysroot=$folder/sysroot
cd "$top"

packaging/install.sh build test aarch64

if [[ ! -e $sysroot/ready ]]; then
    rm -rf "$sysroot"
    mkdir -p "$folder"
    # Unpacked, not configured: nothing in it runs but under qemu.
    mmdebstrap --variant=extract --architectures=arm64 \
        --include="libc6-dev libstdc++-12-dev libexpected-dev nlohmann-json3-dev libxxhash-dev libutf8proc-dev
            libopencv-dev qt6-base-dev libgl1-mesa-dev" bookworm "$sysroot"
    # What Debian's alternatives would link.
    for library in blas lapack; do
        ln -sf $library/lib$library.so.3 "$sysroot/usr/lib/aarch64-linux-gnu/lib$library.so.3"
    done
    touch "$sysroot/ready"
fi

cmake -S . -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DROOKERY_APP=OFF -DROOKERY_CUDA=OFF \
    -DCMAKE_TOOLCHAIN_FILE="$top/packaging/aarch64.cmake" -DROOKERY_SYSROOT="$sysroot"
cmake --build "$folder/build" -j "$(nproc)"
# Not under qemu: what starts the command line as a program of its own, and fibers that stand for a card, which
# are slow enough without it.
ctest --test-dir "$folder/build" -j "$(nproc)" --output-on-failure --no-tests=error -E 'cuda|cli'

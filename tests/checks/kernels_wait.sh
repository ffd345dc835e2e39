#!/bin/bash
# Every kernel waits for the one queued before it, which it may overlap (kernels/cuda/ops/launch.cuh): each file has
# as many calls as kernels.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

failed=0
for file in kernels/cuda/{ops,ops/products,training}/*.cuh; do
    [[ $file == */intrinsics.cuh ]] && continue
    kernels=$(grep -c '__global__' "$file")
    waits=$(grep -c '^ *waitForKernelBefore();' "$file")
    if ((kernels != waits)); then
        echo "$file: $kernels kernels, of which $waits wait"
        failed=1
    fi
done
exit $failed

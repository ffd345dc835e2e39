#!/bin/bash
# Every C++ file is as clang-format 14 and the repository's .clang-format leave it.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

find kernels engine vision app tests \( -name '*.h' -o -name '*.cpp' -o -name '*.cu' -o -name '*.cuh' \) -print0 |
    xargs -0 clang-format --dry-run -Werror

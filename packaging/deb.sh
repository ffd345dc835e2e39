#!/bin/bash
# Builds a Debian package of Rookery: build/package/rookery_VERSION_ARCH.deb
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$top/packaging/install.sh" build package
cd "$top"
cmake --preset release -B build/package -DROOKERY_TESTS=OFF -DROOKERY_CUDA_CARDS=all
cmake --build build/package
desktop-file-validate packaging/rookery.desktop
appstreamcli validate --no-net packaging/org.rookery.Rookery.metainfo.xml
cd build/package
cpack

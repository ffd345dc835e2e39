#pragma once

#include "tests/cuda_on_cpu/cuda_runtime.h"

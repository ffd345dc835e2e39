// What this machine does at best right now, in one line of numbers for scripts: streaming read (GB/s),
// float32 multiply-adds (GFLOP/s), int8 dot products (GOP/s), core-to-core round trip (ns). Usage:
// bench_ceilings THREADS

#include "tests/bench/ceilings.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 1;
    const rookery::bench::Ceilings ceilings = rookery::bench::measureCeilings(threads);
    std::printf("%.2f %.0f %.0f %.0f\n", ceilings.readGBs, ceilings.fmaGflops, ceilings.int8Gops,
                ceilings.roundTripNs);
}

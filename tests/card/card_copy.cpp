// Prints the bytes per second that the first card copies in its own memory, read plus write: what decode
// speeds are measured against. Usage: card_copy

#include <cstdio>
#include <cuda_runtime_api.h>

int main()
{
    constexpr std::size_t Bytes = std::size_t{1} << 30;
    constexpr int Rounds = 20;
    void *from = nullptr;
    void *to = nullptr;
    cudaEvent_t begin = nullptr;
    cudaEvent_t end = nullptr;
    if (cudaMalloc(&from, Bytes) != cudaSuccess || cudaMalloc(&to, Bytes) != cudaSuccess ||
        cudaEventCreate(&begin) != cudaSuccess || cudaEventCreate(&end) != cudaSuccess) {
        std::fprintf(stderr, "card_copy: no card, or no memory left on it\n");
        return 1;
    }
    float best = 1e30F;
    for (int round = 0; round < Rounds; ++round) {
        float milliseconds = 0;
        cudaEventRecord(begin);
        cudaMemcpyAsync(to, from, Bytes, cudaMemcpyDeviceToDevice);
        cudaEventRecord(end);
        if (cudaEventSynchronize(end) != cudaSuccess) {
            std::fprintf(stderr, "card_copy: the card failed\n");
            return 1;
        }
        cudaEventElapsedTime(&milliseconds, begin, end);
        best = milliseconds < best ? milliseconds : best;
    }
    std::printf("%.4g\n", 2.0 * static_cast<double>(Bytes) / (best * 1e-3));
    return 0;
}

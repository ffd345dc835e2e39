# Sets CMAKE_CUDA_ARCHITECTURES, where it isn't given, to what ROOKERY_CUDA_CARDS asks for. nvcc takes minutes
# for each architecture, so a build for this computer alone has machine code for its own cards and no other.
if(CMAKE_CUDA_ARCHITECTURES)
    return()
endif()

# Machine code runs on later cards of its generation (that for 8.0 on 8.6 and 8.9, 10.0 on 10.3), PTX on
# everything later: 11.0 takes that of 10.0, what comes after 12.x that of 12.0.
set(every_card 75-real 80-real 90-real 100 120)

# Compute capabilities of the cards in this computer, as 8.6 -> 86-real; empty where there is no driver.
function(rookery_cards_present result)
    set(present)
    find_program(NVIDIA_SMI nvidia-smi)
    if(NVIDIA_SMI)
        execute_process(COMMAND ${NVIDIA_SMI} --query-gpu=compute_cap --format=csv,noheader
            OUTPUT_VARIABLE capabilities ERROR_QUIET TIMEOUT 20)
        string(REGEX MATCHALL "[0-9]+\\.[0-9]+" capabilities "${capabilities}")
        foreach(capability IN LISTS capabilities)
            string(REPLACE "." "" capability ${capability})
            list(APPEND present ${capability}-real)
        endforeach()
        list(REMOVE_DUPLICATES present)
    endif()
    set(${result} ${present} PARENT_SCOPE)
endfunction()

if(ROOKERY_CUDA_CARDS STREQUAL all)
    set(CMAKE_CUDA_ARCHITECTURES ${every_card})
elseif(ROOKERY_CUDA_CARDS STREQUAL present)
    rookery_cards_present(CMAKE_CUDA_ARCHITECTURES)
    if(NOT CMAKE_CUDA_ARCHITECTURES)
        # No card: PTX of one architecture, which the driver of a card that is built in later translates.
        set(CMAKE_CUDA_ARCHITECTURES 80-virtual)
    endif()
else()
    message(FATAL_ERROR "ROOKERY_CUDA_CARDS is '${ROOKERY_CUDA_CARDS}', not 'present' or 'all'.")
endif()
message(STATUS "CUDA architectures: ${CMAKE_CUDA_ARCHITECTURES}")

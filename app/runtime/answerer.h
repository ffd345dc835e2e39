#pragma once

#include "app/runtime/job.h"

namespace rookery::runtime {

/// Who answers: the model on this computer (`Scheduler`), one elsewhere, or a script in tests. The window and
/// the command line ask each in the same way. Thread-safe.
class Answerer
{
public:
    virtual ~Answerer() = default;

    /// Takes a job in; never waits. Its events come on a thread of the answerer's own, in order, and each of
    /// its drafts ends with one last event, whatever becomes of it, also where the answerer goes.
    virtual void submit(Job job) = 0;
};

}  // namespace rookery::runtime

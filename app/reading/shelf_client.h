#pragma once

#include "app/shelf/shelf.h"
#include "app/storage/access/store_client.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

/// The shelf as the window's thread sees it: what is asked for runs on the store's thread, in the order of
/// the calls, and stands still while the data is moved. GUI thread.
class ShelfClient
{
public:
    explicit ShelfClient(StoreClient &store)
        : m_store(store)
    {
    }

    /// Runs `work(const Shelf &)`, which gives a Result; then `done(result)` on the window's thread, unless
    /// `context` is gone by then.
    template<typename Work, typename Done>
    void run(QObject *context, Work work, Done done);

private:
    StoreClient &m_store;
};

/// The shelf that belongs to a store.
rookery::shelf::Shelf shelfBeside(const rookery::ChatStore &store);
rookery::Error asError(const rookery::StoreError &error);

template<typename Work, typename Done>
void ShelfClient::run(QObject *context, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work, const rookery::shelf::Shelf &>;
    using Carried = rookery::StoreResult<std::shared_ptr<Outcome>>;
    m_store.thread().run(
        context,
        [work = std::move(work)](rookery::ChatStore &store) -> Carried {
            return std::make_shared<Outcome>(work(shelfBeside(store)));
        },
        [done = std::move(done)](const Carried &carried) {
            done(carried ? std::move(**carried) : Outcome(tl::make_unexpected(asError(carried.error()))));
        });
}

#include "app/storage/access/import_file.h"

#include "app/storage/exchange/import.h"
#include "app/storage/read_file.h"
#include "app/text/error_text.h"

namespace rookery {
namespace {

constexpr qint64 MostBytesImported = qint64(1) << 30;

StoreResult<QByteArray> readImport(const QString &file)
{
    // Anything may be dropped on the window; what can't be a conversation is neither waited for nor read.
    const auto bytes = readWholeFile(file, MostBytesImported);
    if (bytes) {
        return *bytes;
    }
    return storeFailure(bytes.error().code == ErrorCode::UnsupportedFile ? StoreErrorCode::BadInput
                                                                         : StoreErrorCode::CannotOpen,
                        file, told(bytes.error().reason));
}

StoreResult<ConversationId> importSlices(StoreThread &store, ConversationImport &import,
                                         const std::stop_token &stop,
                                         const std::function<void(double)> &progressed)
{
    while (!import.complete()) {
        if (stop.stop_requested()) {
            return storeFailure(StoreErrorCode::Cancelled);
        }
        auto done = import.prepare();
        if (done) {
            done = store.future([&import](ChatStore &opened) { return import.addSlice(opened); }).result();
        }
        if (!done) {
            return passOn(done);
        }
        progressed(static_cast<double>(import.added()) / static_cast<double>(import.messages()));
    }
    return store.future([&import](ChatStore &opened) { return import.finish(opened); }).result();
}

}  // namespace

StoreResult<ConversationId> importFile(StoreThread &store, const QString &file, const std::stop_token &stop,
                                       const std::function<void(double)> &progressed)
{
    const auto bytes = readImport(file);
    auto import = bytes ? ConversationImport::read(*bytes) : passOn(bytes);
    if (!import) {
        return passOn(import);
    }
    auto imported = importSlices(store, *import, stop, progressed);
    if (!imported) {
        const auto abandoned =
            store.future([&import](ChatStore &opened) { return import->abandon(opened); }).result();
        if (!abandoned) {
            // It is hidden, and the store's housekeeping purges it.
            qWarning("What was imported could not be taken out: %s", qPrintable(abandoned.error().detail));
        }
    }
    return imported;
}

}  // namespace rookery

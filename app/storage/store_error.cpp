#include "app/storage/store_error.h"

#include <QCoreApplication>

namespace rookery {

namespace {

const char *sentence(StoreErrorCode code)
{
    switch (code) {
    case StoreErrorCode::CannotOpen:
        return QT_TRANSLATE_NOOP("StoreError",
                                 "%1 can't be opened. Check that the folder exists and is yours.");
    case StoreErrorCode::NotOurs:
        return QT_TRANSLATE_NOOP(
            "StoreError", "%1 is not a Rookery database. Choose another data folder, or move the file away.");
    case StoreErrorCode::TooNew:
        return QT_TRANSLATE_NOOP(
            "StoreError",
            "%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.");
    case StoreErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("StoreError",
                                 "%1 is damaged. It was kept as it is; restore a backup of it, or set it "
                                 "aside and start with an empty one.");
    case StoreErrorCode::Locked:
        return QT_TRANSLATE_NOOP("StoreError",
                                 "Another program is using %1. Close it there, then try again.");
    case StoreErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("StoreError",
                                 "There is no space left to save to %1. Free some space, then try again.");
    case StoreErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP(
            "StoreError",
            "%1 can't be written. Allow writing to it and its folder, or choose another folder.");
    case StoreErrorCode::ReadFailed:
        return QT_TRANSLATE_NOOP("StoreError",
                                 "The disk failed while using %1. Check the disk, then try again.");
    case StoreErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("StoreError", "%1 has changed on the disk since it was saved, so it isn't "
                                               "used. Restore a backup of the data folder to get it back.");
    case StoreErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("StoreError", "%1 does not exist any more.");
    case StoreErrorCode::Lost:
        return QT_TRANSLATE_NOOP(
            "StoreError", "%1 is older than what was saved last: it was replaced, or the file beside it "
                          "that ends in -wal was. Quit Rookery and put the newest files back.");
    case StoreErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("StoreError", "%1 was not read to its end, as you wished.");
    case StoreErrorCode::BadInput:
        return QT_TRANSLATE_NOOP("StoreError", "%1 can't be read as a conversation of Rookery.");
    case StoreErrorCode::BadTarget:
        return "%1";
    case StoreErrorCode::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("StoreError", "Something went wrong while using %1. Try again.");
}

}  // namespace

QString StoreError::message() const
{
    const QString name =
        subject.isEmpty() ? QCoreApplication::translate("StoreError", "The data file") : subject;
    return QCoreApplication::translate("StoreError", sentence(code)).arg(name);
}

tl::unexpected<StoreError> missingConversation()
{
    return storeFailure(StoreErrorCode::NotFound,
                        QCoreApplication::translate("StoreError", "This conversation"));
}

tl::unexpected<StoreError> missingMessage()
{
    return storeFailure(StoreErrorCode::NotFound, QCoreApplication::translate("StoreError", "This message"));
}

tl::unexpected<StoreError> missingState()
{
    return storeFailure(StoreErrorCode::NotFound,
                        QCoreApplication::translate("StoreError", "This saved state"));
}

tl::unexpected<StoreError> missingAttachment()
{
    return storeFailure(StoreErrorCode::NotFound,
                        QCoreApplication::translate("StoreError", "The file of this picture"));
}

tl::unexpected<StoreError> damagedState()
{
    return storeFailure(StoreErrorCode::Damaged,
                        QCoreApplication::translate("StoreError", "This saved state"),
                        QStringLiteral("its size or checksum differs"));
}

tl::unexpected<StoreError> damagedAttachment(const QString &detail)
{
    return storeFailure(StoreErrorCode::Damaged,
                        QCoreApplication::translate("StoreError", "The file of this picture"), detail);
}

}  // namespace rookery

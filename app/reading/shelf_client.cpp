#include "app/reading/shelf_client.h"

#include <QFileInfo>

rookery::shelf::Shelf shelfBeside(const rookery::ChatStore &store)
{
    return rookery::shelf::Shelf::of(QFileInfo(store.file()).path().toStdString());
}

rookery::Error asError(const rookery::StoreError &error)
{
    return {rookery::ErrorCode::FileUnreadable, {}, error.message().toStdString()};
}

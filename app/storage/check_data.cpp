#include "app/storage/check_data.h"

#include "app/storage/attachments.h"
#include "app/storage/chat_store.h"
#include "app/storage/damage.h"
#include "app/storage/sqlite.h"
#include "app/storage/states.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace rookery {

namespace {

constexpr int BusyMs = 5000;
constexpr qsizetype MostWords = 20;
constexpr qsizetype MostPicturesNamed = 5;
// Of the work, roughly: reading gigabytes of states takes most of it.
constexpr double ShareOfDatabase = 0.4;
constexpr double ShareOfConversations = 0.1;
constexpr double ShareOfStates = 0.3;

class Checker
{
public:
    Checker(const QString &file, const std::stop_token &stop, const std::function<void(double)> &progressed)
        : m_file(file)
        , m_db(file)
        , m_stop(stop)
        , m_progressed(progressed)
    {
    }

    StoreResult<DataFindings> run()
    {
        auto done = m_db.open(BusyMs, Connection::Access::Read);
        for (const auto step : {&Checker::checkTables, &Checker::checkConversations, &Checker::checkStates,
                                &Checker::checkPictures}) {
            done = done ? (this->*step)() : done;
        }
        return done ? StoreResult<DataFindings>(m_findings) : StoreResult<DataFindings>(passOn(done));
    }

private:
    StoreResult<> advance(double from, double share, qsizetype done, qsizetype all)
    {
        m_progressed(from +
                     share * static_cast<double>(done) / static_cast<double>(std::max<qsizetype>(all, 1)));
        return m_stop.stop_requested()
                   ? storeFailure(StoreErrorCode::Cancelled, QDir::toNativeSeparators(m_file))
                   : StoreResult<>();
    }

    // Damage is what is looked for, so it ends nothing but the part that met it.
    bool isDamage(const StoreError &error)
    {
        return error.code == StoreErrorCode::Corrupt || error.code == StoreErrorCode::Damaged ||
               error.code == StoreErrorCode::NotFound;
    }

    StoreResult<> checkTables()
    {
        const auto tables =
            m_db.select("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0", {},
                        [](const Row &row) { return row.text(0); });
        if (!tables) {
            return passOn(tables);
        }
        for (qsizetype place = 0; place < tables->size(); ++place) {
            if (const auto on = advance(0, ShareOfDatabase, place, tables->size()); !on) {
                return on;
            }
            // A name of our own schema; a pragma takes no bound value.
            const std::string pragma =
                "PRAGMA integrity_check(\"" + QString(tables->at(place)).remove(u'"').toStdString() + "\")";
            const auto words = m_db.select(pragma, {}, [](const Row &row) { return row.text(0); });
            if (!words && !isDamage(words.error())) {
                return passOn(words);
            }
            for (const QString &word : words ? *words : QStringList{words.error().detail}) {
                if (word != QStringLiteral("ok") && m_findings.database.size() < MostWords) {
                    m_findings.database.push_back(word);
                }
            }
        }
        const auto strangers = m_db.select("PRAGMA foreign_key_check", {}, [](const Row &row) {
            return QStringLiteral("%1 without %2").arg(row.text(0), row.text(2));
        });
        if (strangers) {
            m_findings.database += strangers->first(std::min(MostWords, strangers->size()));
        }
        return {};
    }

    StoreResult<> checkConversations()
    {
        const auto ids = m_db.select("SELECT id FROM conversation WHERE deleted_ms IS NULL", {},
                                     [](const Row &row) { return row.integer(0); });
        if (!ids) {
            return isDamage(ids.error()) ? StoreResult<>() : passOn(ids);
        }
        for (const ConversationId id : *ids) {
            if (const auto on =
                    advance(ShareOfDatabase, ShareOfConversations, m_findings.conversations++, ids->size());
                !on) {
                return on;
            }
            const auto damage = checkConversation(m_db, id);
            if (!damage && !isDamage(damage.error())) {
                return passOn(damage);
            }
            m_findings.damagedConversations += !damage || damage->any() ? 1 : 0;
        }
        return {};
    }

    StoreResult<> checkStates()
    {
        const auto ids =
            m_db.select("SELECT id FROM state", {}, [](const Row &row) { return row.integer(0); });
        if (!ids) {
            return isDamage(ids.error()) ? StoreResult<>() : passOn(ids);
        }
        const States states(m_db, {});
        for (const StateId id : *ids) {
            if (const auto on = advance(ShareOfDatabase + ShareOfConversations, ShareOfStates,
                                        m_findings.states++, ids->size());
                !on) {
                return on;
            }
            const auto image = states.image(id);
            if (!image && !isDamage(image.error())) {
                return passOn(image);
            }
            m_findings.damagedStates += image ? 0 : 1;
        }
        return {};
    }

    StoreResult<> checkPictures()
    {
        const auto used = m_db.select("SELECT attachment, max(name) FROM (SELECT attachment, name FROM"
                                      " message_attachment UNION ALL SELECT attachment, name FROM"
                                      " draft_attachment) GROUP BY attachment",
                                      {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        if (!used) {
            return isDamage(used.error()) ? StoreResult<>() : passOn(used);
        }
        const Attachments attachments(m_db, ChatStore::attachmentFolder(m_file));
        const double before = ShareOfDatabase + ShareOfConversations + ShareOfStates;
        for (const auto &[hash, name] : *used) {
            if (const auto on = advance(before, 1 - before, m_findings.pictures++, used->size()); !on) {
                return on;
            }
            if (!attachments.bytes(hash)) {
                m_findings.damagedPictures += name.isEmpty() ? hash.left(8) : name;
            }
        }
        return advance(1, 0, 0, 0);
    }

    QString m_file;
    Connection m_db;
    const std::stop_token &m_stop;
    const std::function<void(double)> &m_progressed;
    DataFindings m_findings;
};

}  // namespace

QString DataFindings::message(const QString &file) const
{
    if (sound()) {
        return QCoreApplication::translate("DataFindings", "All data is as it was written: %1, %2, %3.")
            .arg(QCoreApplication::translate("DataFindings", "%n conversation(s)", nullptr, conversations),
                 QCoreApplication::translate("DataFindings", "%n saved state(s)", nullptr, states),
                 QCoreApplication::translate("DataFindings", "%n picture(s)", nullptr, pictures));
    }
    QStringList found;
    if (!database.isEmpty()) {
        found += QCoreApplication::translate("DataFindings", "the database %1 is damaged")
                     .arg(QDir::toNativeSeparators(file));
    }
    if (damagedConversations > 0) {
        found += QCoreApplication::translate("DataFindings", "%n conversation(s) aren't as they were written",
                                             nullptr, damagedConversations);
    }
    if (damagedStates > 0) {
        found += QCoreApplication::translate("DataFindings", "%n saved state(s) can't be used", nullptr,
                                             damagedStates);
    }
    if (!damagedPictures.isEmpty()) {
        const auto named = damagedPictures.first(std::min(damagedPictures.size(), MostPicturesNamed));
        found += QCoreApplication::translate("DataFindings", "%n picture(s) are missing or were changed (%1)",
                                             nullptr, static_cast<int>(damagedPictures.size()))
                     .arg(named.join(QStringLiteral(", ")));
    }
    return QCoreApplication::translate(
               "DataFindings", "Damage was found: %1. Nothing was changed or deleted; restore a backup "
                               "of the data folder to get back what is damaged.")
        .arg(found.join(QStringLiteral("; ")));
}

StoreResult<DataFindings> checkData(const QString &file, const std::stop_token &stop,
                                    const std::function<void(double)> &progressed)
{
    return Checker(file, stop, progressed).run();
}

}  // namespace rookery

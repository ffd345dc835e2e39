#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QList>
#include <QStringList>

/// What a screen reader is told of one thing in a window (AT-SPI 2: org.a11y.atspi.*).
struct SpiObject {
    /// Bits of a set of states, as AT-SPI numbers them.
    enum State { Checked = 4, Enabled = 8, Focusable = 11, Modal = 16, Sensitive = 24, Showing = 25 };

    bool is(State state) const { return (states >> state & 1U) != 0; }

    QString service;
    QString path;
    qsizetype parent = -1;  ///< in the tree; -1 = the program
    QString role = {};      ///< its name: "push button"
    QString name = {};
    quint64 states = 0;
    QStringList actions = {};
};

/// Reads the tree of the only program on an accessibility bus, as a screen reader does: by asking it over the
/// bus, so never on the thread that answers. What isn't shown is left out, with all that is in it. Parents
/// stand before their children.
class SpiTree
{
public:
    /// Empty while no program has come to the bus.
    static QList<SpiObject> read(const QDBusConnection &bus)
    {
        const SpiObject registry{QStringLiteral("org.a11y.atspi.Registry"),
                                 QStringLiteral("/org/a11y/atspi/accessible/root")};
        QList<SpiObject> tree;
        QList<SpiObject> level;
        for (const SpiObject &program : childrenIn(ask(bus, registry, QStringLiteral("GetChildren")), -1)) {
            level += childrenIn(ask(bus, program, QStringLiteral("GetChildren")), -1);
        }
        while (!level.isEmpty()) {
            level = readLevel(bus, level, tree);
        }
        return tree;
    }

private:
    struct Questions {
        QDBusPendingCall role;
        QDBusPendingCall name;
        QDBusPendingCall states;
        QDBusPendingCall actions;
        QDBusPendingCall children;
    };

    /// All are asked before the first answer is waited for. \return the next level
    static QList<SpiObject> readLevel(const QDBusConnection &bus, const QList<SpiObject> &level,
                                      QList<SpiObject> &tree)
    {
        QList<Questions> asked;
        for (const SpiObject &object : level) {
            QDBusMessage name = QDBusMessage::createMethodCall(
                object.service, object.path, QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"));
            name << Accessible << QStringLiteral("Name");
            asked += {ask(bus, object, QStringLiteral("GetRoleName")), bus.asyncCall(name),
                      ask(bus, object, QStringLiteral("GetState")),
                      ask(bus, object, QStringLiteral("GetActions"), QStringLiteral("org.a11y.atspi.Action")),
                      ask(bus, object, QStringLiteral("GetChildren"))};
        }
        QList<SpiObject> next;
        for (qsizetype i = 0; i < level.size(); ++i) {
            SpiObject object = level[i];
            object.states = statesIn(asked[i].states);
            if (!object.is(SpiObject::Showing)) {
                continue;
            }
            object.role = QDBusPendingReply<QString>(asked[i].role).value();
            object.name = QDBusPendingReply<QDBusVariant>(asked[i].name).value().variant().toString();
            object.actions = actionsIn(asked[i].actions);
            tree += object;
            next += childrenIn(asked[i].children, tree.size() - 1);
        }
        return next;
    }

    static QDBusPendingCall ask(const QDBusConnection &bus, const SpiObject &object, const QString &question,
                                const QString &interface = Accessible)
    {
        return bus.asyncCall(
            QDBusMessage::createMethodCall(object.service, object.path, interface, question));
    }

    static QVariant firstOf(QDBusPendingCall call)
    {
        call.waitForFinished();
        return call.reply().arguments().value(0);
    }

    static QList<SpiObject> childrenIn(const QDBusPendingCall &call, qsizetype parent)
    {
        QList<SpiObject> children;
        const QVariant reply = firstOf(call);
        if (!reply.canConvert<QDBusArgument>()) {
            return children;
        }
        const auto list = reply.value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            SpiObject child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            child.parent = parent;
            children += child;
        }
        list.endArray();
        return children;
    }

    static quint64 statesIn(const QDBusPendingCall &call)
    {
        const auto halves = qdbus_cast<QList<uint>>(firstOf(call));
        return halves.size() == 2 ? quint64{halves[1]} << 32U | halves[0] : 0;
    }

    static QStringList actionsIn(const QDBusPendingCall &call)
    {
        QStringList actions;
        const QVariant reply = firstOf(call);
        if (!reply.canConvert<QDBusArgument>()) {
            return actions;  // nothing can be done with it
        }
        const auto list = reply.value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString name;
            QString description;
            QString keys;
            list.beginStructure();
            list >> name >> description >> keys;
            list.endStructure();
            actions += name;
        }
        list.endArray();
        return actions;
    }

    static inline const QString Accessible = QStringLiteral("org.a11y.atspi.Accessible");
};

#include "app/desktop/tray_menu.h"

#include <QDBusMetaType>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr std::array Entries = {TrayMenu::Show, TrayMenu::NewConversation, TrayMenu::Line, TrayMenu::Quit};

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuLayout &layout)
{
    argument.beginStructure();
    argument << layout.id << layout.properties;
    argument.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const TrayMenuLayout &entry : layout.entries) {
        argument << QDBusVariant(QVariant::fromValue(entry));
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuLayout &layout)
{
    argument.beginStructure();
    argument >> layout.id >> layout.properties;
    argument.beginArray();
    layout.entries.clear();
    while (!argument.atEnd()) {
        QDBusVariant entry;
        argument >> entry;
        layout.entries += qdbus_cast<TrayMenuLayout>(entry.variant());
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuProperties &properties)
{
    argument.beginStructure();
    argument << properties.id << properties.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuProperties &properties)
{
    argument.beginStructure();
    argument >> properties.id >> properties.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.event << event.data << event.timestamp;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.event >> event.data >> event.timestamp;
    argument.endStructure();
    return argument;
}

TrayMenu::TrayMenu(QObject *parent, std::function<void(Entry)> chosen)
    : QDBusAbstractAdaptor(parent)
    , m_chosen(std::move(chosen))
{
    qDBusRegisterMetaType<TrayMenuLayout>();
    qDBusRegisterMetaType<TrayMenuProperties>();
    qDBusRegisterMetaType<QList<TrayMenuProperties>>();
    qDBusRegisterMetaType<TrayMenuEvent>();
    qDBusRegisterMetaType<QList<TrayMenuEvent>>();
}

void TrayMenu::retranslate()
{
    emit LayoutUpdated(++m_revision, 0);
}

QString TrayMenu::textDirection() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                 : QStringLiteral("ltr");
}

uint TrayMenu::GetLayout(int parent, int depth, const QStringList &, TrayMenuLayout &layout) const
{
    layout = {parent, propertiesOf(parent), {}};
    if (parent == 0 && depth != 0) {
        for (const Entry entry : Entries) {
            layout.entries += TrayMenuLayout{entry, propertiesOf(entry), {}};
        }
    }
    return m_revision;
}

QList<TrayMenuProperties> TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &) const
{
    QList<TrayMenuProperties> all;
    for (const int id : ids) {
        all += TrayMenuProperties{id, propertiesOf(id)};
    }
    return all;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name) const
{
    return QDBusVariant(propertiesOf(id).value(name, QString()));
}

void TrayMenu::Event(int id, const QString &event, const QDBusVariant &, uint)
{
    if (event == QLatin1String("clicked") && std::ranges::find(Entries, id) != Entries.end()) {
        m_chosen(static_cast<Entry>(id));
    }
}

QList<int> TrayMenu::EventGroup(const QList<TrayMenuEvent> &events)
{
    for (const TrayMenuEvent &event : events) {
        Event(event.id, event.event, event.data, event.timestamp);
    }
    return {};
}

bool TrayMenu::AboutToShow(int) const
{
    return false;  // it is as it was
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &, QList<int> &failed) const
{
    failed.clear();
    return {};
}

QVariantMap TrayMenu::propertiesOf(int id)
{
    const auto labelled = [](const QString &text) { return QVariantMap{{QStringLiteral("label"), text}}; };
    switch (id) {
    case Show:
        return labelled(tr("Show the window"));
    case NewConversation:
        return labelled(tr("New conversation"));
    case Line:
        return {{QStringLiteral("type"), QStringLiteral("separator")}};
    case Quit:
        return labelled(tr("Quit"));
    default:
        return {{QStringLiteral("children-display"), QStringLiteral("submenu")}};
    }
}

#include "app/personas/personas.h"

#include "app/common/text_limits.h"
#include "app/personas/persona_picture.h"
#include "app/text/error_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype MostPersonas = 500;

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString fieldInstructions(const Persona &persona)
{
    return rookery::fieldText(persona.instructions);
}

}  // namespace

Personas::Personas(ShownChats &chats, PromptModel &prompt, ShelfController &shelf, QObject *parent)
    : LastingRows(parent)
    , m_chats(chats)
    , m_prompt(nullptr)
    , m_shelf(shelf)
{
    follow(prompt);
    connect(&m_shelf, &ShelfController::conversationStarted, this,
            [this] { m_started = m_starting.has_value(); });
    connect(&m_chats, &ShownChats::conversationChanged, this, [this](const ChatController *chat) {
        if (chat == &m_chats.focused() && std::exchange(m_started, false)) {
            apply(*std::exchange(m_starting, std::nullopt));
        }
    });
    connect(&m_shelf, &ShelfController::noticeChanged, this, [this] {
        if (!m_shelf.error().isEmpty()) {
            m_starting.reset();  // nothing starts, and the shelf says why
        }
    });
}

Personas::~Personas()
{
    m_readers.waitForDone();
}

void Personas::follow(PromptModel &prompt)
{
    if (m_prompt != nullptr) {
        disconnect(m_prompt, nullptr, this, nullptr);
    }
    m_prompt = &prompt;
    connect(m_prompt, &PromptModel::changed, this, &Personas::tellWhoAnswers);
    tellWhoAnswers();
}

/// The prompt changes with every key that is typed, who answers hardly ever.
void Personas::tellWhoAnswers()
{
    const QString before = std::exchange(m_answering, m_prompt->personaName());
    if (m_answering != before && !m_all.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_all.size()) - 1), {ChosenRole});
    }
}

QString Personas::json() const
{
    QJsonArray all;
    for (const Persona &persona : m_all) {
        all.append(persona.toJson());
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void Personas::setJson(const QString &json)
{
    QList<Persona> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        put(all, Persona::fromJson(value.toObject()));
    }
    show(all);
}

bool Personas::keep(const QString &name, const QString &picture, const QString &instructions,
                    const QString &shelfItem, const QString &before)
{
    Persona persona = Persona::fromJson({{QStringLiteral("name"), name},
                                         {QStringLiteral("picture"), picture},
                                         {QStringLiteral("instructions"), instructions.trimmed()},
                                         {QStringLiteral("state"), shelfItem}});
    if (persona.name.isEmpty()) {
        return false;
    }
    const QList<Persona> known = m_all;
    QList<Persona> all = known;
    const auto replaced =
        std::ranges::find_if(known, [&](const Persona &one) { return sameName(one.name, before); });
    if (replaced != known.end()) {
        if (persona.instructions == fieldInstructions(*replaced).trimmed()) {
            persona.instructions = replaced->instructions;  // what the field couldn't hold stays
        }
        all.removeIf([&](const Persona &one) { return sameName(one.name, before); });
    }
    put(all, persona);
    show(all);
    emit changed();
    return true;
}

void Personas::put(QList<Persona> &all, const Persona &persona)
{
    all.removeIf([&](const Persona &other) { return sameName(other.name, persona.name); });
    if (!persona.name.isEmpty() && all.size() < MostPersonas) {
        all.append(persona);
    }
}

void Personas::show(QList<Persona> all)
{
    std::ranges::stable_sort(all, [](const Persona &a, const Persona &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    exchange(m_all, all, &Persona::name);
    emit countChanged();
}

QString Personas::instructionsAt(int row) const
{
    return row >= 0 && row < m_all.size() ? fieldInstructions(m_all[row]) : QString();
}

void Personas::remove(int row)
{
    if (row < 0 || row >= m_all.size()) {
        return;
    }
    beginRemoveRows({}, row, row);
    const Persona persona = m_all.takeAt(row);
    endRemoveRows();
    emit countChanged();
    emit changed();
    emit removed(persona);
}

QVariantList Personas::starts(const QString &chosen) const
{
    const auto entry = [](const QString &name, const QString &id) {
        return QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("id"), id}};
    };
    QVariantList all = {entry(tr("Nothing"), {})};
    bool known = chosen.isEmpty();
    for (const rookery::shelf::Item &item : m_shelf.items()->items()) {
        const QString id = QString::fromStdString(item.id);
        if (id == chosen || m_shelf.items()->isUsable(item)) {
            all += entry(QString::fromStdString(item.label.name), id);
            known |= id == chosen;
        }
    }
    if (!known) {
        all += entry(tr("Something that is no longer on the shelf"), chosen);
    }
    return all;
}

void Personas::restore(const Persona &persona)
{
    QList<Persona> all = m_all;
    put(all, persona);
    show(all);
    emit changed();
}

void Personas::choose(int row)
{
    if (row < 0 || row >= m_all.size()) {
        return;
    }
    const Persona persona = m_all[row];
    m_starting.reset();
    m_started = false;
    if (!persona.shelfItem.isEmpty() && m_shelf.items()->find(persona.shelfItem) != nullptr) {
        m_starting = persona;
        m_shelf.startConversation(persona.shelfItem);
        return;
    }
    ChatController &chat = m_chats.focused();
    if (chat.messages()->count() > 0) {
        chat.open(0);
    } else if (sameName(m_answering, persona.name)) {
        m_prompt->reset();
        return;
    }
    apply(persona);
    if (!persona.shelfItem.isEmpty()) {
        chat.notices()->setNotice(
            tr("What “%1” starts from is no longer on the shelf, so the conversation starts without it.")
                .arg(persona.name));
    }
}

void Personas::apply(const Persona &persona)
{
    m_prompt->setPersona(persona.name, persona.picture, persona.instructions);
}

void Personas::readPicture(const QUrl &file)
{
    m_readers.start([this, path = file.toLocalFile()] {
        const auto png = personaPicture(path);
        QMetaObject::invokeMethod(
            this,
            [this, picture = png ? personaPictureText(*png) : QString(),
             complaint = png ? QString() : rookery::errorText(png.error())] {
                complaint.isEmpty() ? emit pictureRead(picture) : emit pictureRefused(complaint);
            },
            Qt::QueuedConnection);
    });
}

int Personas::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

QVariant Personas::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Persona &persona = m_all[index.row()];
    switch (role) {
    case NameRole:
        return persona.name;
    case PictureRole:
        return personaPictureText(persona.picture);
    case AboutRole:
        return beginningOf(persona.instructions);
    case StateRole:
        return persona.shelfItem;
    case ChosenRole:
        return sameName(persona.name, m_answering);
    default:
        return {};
    }
}

QHash<int, QByteArray> Personas::roleNames() const
{
    return {{NameRole, "name"},
            {PictureRole, "picture"},
            {AboutRole, "about"},
            {StateRole, "shelfItem"},
            {ChosenRole, "chosen"}};
}

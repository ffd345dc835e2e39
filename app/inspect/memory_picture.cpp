#include "app/inspect/memory_picture.h"

#include "app/text/sizes.h"

#include <QLocale>

MemoryPicture::MemoryPicture(EngineClient &engine, StateModel &states, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_states(states)
{
    connect(&m_engine, &EngineClient::modelChanged, this, &MemoryPicture::changed);
    connect(&m_states, &StateModel::countChanged, this, &MemoryPicture::changed);
}

double MemoryPicture::stateBytes() const
{
    return static_cast<double>(m_engine.model().info.stateBytes);
}

double MemoryPicture::tokens() const
{
    return static_cast<double>(m_states.mostTokens());
}

double MemoryPicture::cacheBytesPerToken() const
{
    constexpr double KeyAndValue = 2;
    constexpr double BytesOfAHalf = 2;
    const rookery::ModelInfo &info = m_engine.model().info;
    return KeyAndValue * BytesOfAHalf * info.layers * info.width;
}

QString MemoryPicture::cacheText(double tokens) const
{
    return sizeText(static_cast<qint64>(tokens * cacheBytesPerToken()));
}

QString MemoryPicture::sentence() const
{
    if (tokens() <= 0 || !m_engine.model().loaded() || stateBytes() <= 0) {
        return exampleSentence();
    }
    return tr("After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of "
              "%3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every "
              "channel, layer and token; models that share heads hold less).")
        .arg(QLocale().toString(static_cast<qlonglong>(tokens())),
             sizeText(static_cast<qint64>(stateBytes())), QLocale().toString(m_engine.model().info.layers),
             QLocale().toString(m_engine.model().info.width), cacheText(tokens()));
}

QString MemoryPicture::exampleSentence() const
{
    if (!m_engine.model().loaded() || stateBytes() <= 0) {
        return {};
    }
    return tr("The memory of a conversation with this model is %1, however long it gets.")
               .arg(sizeText(static_cast<qint64>(stateBytes()))) +
           QLatin1Char(' ') +
           tr("For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 "
              "(computed: a key and a value of 16 bits for every channel, layer and token; models that share "
              "heads hold less).")
               .arg(QLocale().toString(static_cast<qlonglong>(exampleTokens())),
                    QLocale().toString(m_engine.model().info.layers),
                    QLocale().toString(m_engine.model().info.width), cacheText(exampleTokens()));
}

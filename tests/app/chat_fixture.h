#pragma once

#include "app/chat/chat_controller.h"
#include "app/chat/conversation_list_model.h"

#include <QDir>
#include <QFutureWatcher>
#include <QTest>

/// The window's logic without a window: engine, store and controllers over one data folder, as the program
/// wires them. Destroying it is closing the program.
struct ChatFixture {
    explicit ChatFixture(const QString &dataFolder)
        : folder(dataFolder)
        , store(QDir(dataFolder).filePath(QStringLiteral("rookery.db")))
        , writers(engine, store)
        , chat(engine, store, writers, sampling, undo)
        , chats(store, {&chat})
        , conversations(store, writers, chats, undo)
    {
        sampling.applyPreset(SamplingModel::ExactPreset);
        sampling.setSeed(7);
    }

    bool loadModel(const QString &file = QStringLiteral(ROOKERY_STARTER))
    {
        LoadRequest request;
        request.file = file;
        request.dataFolder = folder;
        request.device = QStringLiteral("cpu");
        request.threads = 2;
        request.format = format;
        engine.load(request);
        return QTest::qWaitFor([this] { return !engine.loading(); }, 60000) && engine.model().loaded();
    }

    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return !chat.asking()->busy(); }, 120000);
    }

    bool ask(const QString &text)
    {
        chat.asking()->send(text);
        return waitForAnswer() && !chat.messages()->path().isEmpty();
    }

    bool open(qint64 conversation)
    {
        chat.open(conversation);
        return QTest::qWaitFor([this] { return !chat.opening(); }, 10000);
    }

    /// Everything given to the store so far is on the disk.
    void settle()
    {
        store.thread()
            .future([](rookery::ChatStore &) { return rookery::StoreResult<>(); })
            .waitForFinished();
        QCoreApplication::processEvents();
    }

    const rookery::Message &last() { return chat.messages()->path().last(); }

    QString folder;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
    EngineClient engine;
    StoreClient store;
    Undo undo;
    SamplingModel sampling;
    AnswerWriters writers;
    ChatController chat;
    ShownChats chats;
    ConversationListModel conversations;
};

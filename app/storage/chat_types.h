#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rookery {

// Ids are positive and never used twice, also not after a deletion. 0 stands for none.
using ConversationId = qint64;
using MessageId = qint64;
using StateId = qint64;

// The numbers are in the file: append only.
enum class MessageRole { System = 0, User = 1, Assistant = 2 };

enum class MessageStatus {
    Complete = 0,
    Streaming = 1,  ///< being written; found at opening, it becomes Stopped
    Stopped = 2,    ///< by the user, or by the program's end
    Failed = 3,     ///< `Message::failure` says why
};

/// A picture that belongs to a message or a draft. The bytes are a file of their own (see Attachments).
struct Attachment {
    QString hash = {};  ///< SHA-256 of the bytes, 64 hex digits
    QString mime = {};  ///< "image/png"
    int width = 0;
    int height = 0;
    qint64 bytes = 0;
    QString name = {};     ///< the file's name where it came from
    QString altText = {};  ///< what it shows; the caption

    bool operator==(const Attachment &) const = default;
};

/// How an answer came about. 0 = not known.
struct MessageStats {
    int promptTokens = 0;
    int tokens = 0;
    double tokensPerSecond = 0;
    double firstTokenMs = 0;
    double thinkingMs = 0;  ///< of the <think> block

    bool operator==(const MessageStats &) const = default;
};

struct Message {
    MessageId id = 0;
    ConversationId conversation = 0;
    MessageId parent = 0;  ///< 0 = a first message
    MessageRole role = MessageRole::User;
    QString text;
    qint64 createdMs = 0;
    MessageStatus status = MessageStatus::Complete;
    QString failure;    ///< the sentence shown under a failed answer
    QString modelName;  ///< that wrote the answer
    MessageStats stats;
    int siblingIndex = 0;  ///< 0-based place among `siblings`, oldest first: "2/3" is 1 of 3
    int siblings = 1;      ///< messages with the same parent, this one included
    QList<Attachment> attachments;
    std::optional<QString> edit = {};  ///< what the user is changing it to, not sent yet

    bool operator==(const Message &) const = default;
};

struct NewMessage {
    ConversationId conversation = 0;
    MessageId parent = 0;
    MessageRole role = MessageRole::User;
    QString text = {};
    MessageStatus status = MessageStatus::Complete;
    QString modelName = {};
    QList<Attachment> attachments = {};  ///< put with Attachments::put before
    qint64 createdMs = 0;                ///< 0 = now
    bool clearsDraft = false;            ///< empties the conversation's draft in the same transaction
    MessageId clearsEdit = 0;            ///< the message whose edit it was; ended in the same transaction
};

/// A message with all that is known of it, from elsewhere.
struct FinishedMessage {
    NewMessage what = {};  ///< not Streaming
    MessageStats stats = {};
    QString failure = {};
};

/// What `Messages::remove` hid, to be given to `Messages::restore`.
struct RemovedMessage {
    MessageId message = 0;
    MessageId leaf = 0;  ///< shown before
};

/// All of a conversation but its messages.
struct Conversation {
    ConversationId id = 0;
    QString title = {};
    bool titleIsAuto = true;  ///< not chosen by the user; may be replaced
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    bool pinned = false;
    QString modelFingerprint = {};  ///< of the model used last
    QString modelName = {};
    QString templateName = {};    ///< of the template that the last answer was written with
    QString templateChoice = {};  ///< JSON of the user's choice; empty = the one that fits the model
    QString systemPrompt = {};
    QString sampling = {};  ///< JSON, as the settings panel wrote it; empty = defaults
    QString draft = {};     ///< typed and not sent yet
    QList<Attachment> draftAttachments = {};
    MessageId leaf = 0;  ///< end of the branch shown

    bool operator==(const Conversation &) const = default;
};

/// A row of the conversation list.
struct ConversationSummary {
    ConversationId id = 0;
    QString title;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    bool pinned = false;
    bool hasDraft = false;
    bool empty = false;  ///< no message yet
    QString end = {};    ///< beginning of the last message shown, behind its thought; cut off

    bool operator==(const ConversationSummary &) const = default;
};

/// A saved RNN state, without its bytes.
struct StateInfo {
    StateId id = 0;
    ConversationId conversation = 0;
    MessageId message = 0;  ///< it stands right behind this one; 0 = before the first message
    QString fingerprint;    ///< of the model that it belongs to
    QString modelName;
    qint64 tokens = 0;  ///< fed since the zero state
    QString name;       ///< empty = saved automatically, may be pruned
    qint64 createdMs = 0;
    qint64 bytes = 0;
    QString beginning = {};  ///< of that message, behind its thought; cut off
    int version = 0;         ///< of that message among those with its parent, from 1 on
    QString shelfItem = {};  ///< the thing on the shelf that it is a copy of; empty: of none

    bool operator==(const StateInfo &) const = default;
};

struct NewState {
    ConversationId conversation = 0;
    MessageId message = 0;
    QString fingerprint = {};
    QString modelName = {};
    qint64 tokens = 0;
    QString name = {};
    QString shelfItem = {};
};

struct MatchRange {
    int start = 0;  ///< in UTF-16 units
    int length = 0;

    bool operator==(const MatchRange &) const = default;
};

struct SearchHit {
    ConversationId conversation = 0;
    MessageId message = 0;  ///< 0 = the title matched
    QString title;          ///< of the conversation
    MessageRole role = MessageRole::User;
    qint64 createdMs = 0;
    QString snippet;            ///< one line around the first match, or the title
    QList<MatchRange> matches;  ///< in `snippet`
};

}  // namespace rookery

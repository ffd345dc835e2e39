#pragma once

#include "app/server/answer/answering.h"
#include "app/server/answer/state_shelf.h"
#include "app/server/http/connection.h"

#include <functional>
#include <memory>

namespace rookery::server {

/// What all requests share.
struct Service {
    Slots slots;
    HostedModels models;     ///< their jobs hold slots
    StateShelf states = {};  ///< last: they are given back where their models compute
};

/// A request that was let in, and how to answer it.
struct Call {
    Service &service;
    const httplib::Request &request;
    httplib::Response &response;
    Connection &connection;
    Dialect dialect = Dialect::OpenAi;
    Received body = {};        ///< of a POST
    std::string operand = {};  ///< the name in the path, where a route has one
};

void sendJson(Call &call, const Json &json);
void sendError(Call &call, const ApiError &error);

/// Complains where a request that isn't a chat wants to go on behind a state.
void refuseState(Fields &fields);

/// One whole answer out of several pieces.
struct Answer {
    std::string thought;
    std::string text;
    std::string callName = {};  ///< of a function that is called; empty: none is
    std::string callArguments = {};
    std::vector<runtime::Drawn> tokens;
    Ending ending;
};

/// How an endpoint's stream tells of an answer: lines of server-sent events.
class StreamShape
{
public:
    virtual ~StreamShape() = default;
    virtual std::string begin() = 0;
    virtual std::string add(const Progress &progress) = 0;
    virtual std::string end(const Usage &usage) = 0;
    virtual std::string fail(const ApiError &error) = 0;
};

/// Puts a prompt before the model, once a slot is free. \return 429, or 503 for who has left
Outcome<std::shared_ptr<Answering>> beginAnswer(Call &call, HostedModel &model, Prompt prompt, Wishes wishes);

/// Waits for all answers; stops writing when the client leaves.
Outcome<std::vector<Answer>> wholeAnswers(Call &call, Answering &answering);

/// Answers with a stream.
void sendStream(Call &call, std::shared_ptr<Answering> answering, std::unique_ptr<StreamShape> shape);

/// An event of a stream. \param name empty: none
std::string event(const Json &data, const std::string &name = {});

/// "chatcmpl-" or the like, and what no other answer has.
std::string newId(const std::string &prefix);
std::int64_t secondsNow();

}  // namespace rookery::server

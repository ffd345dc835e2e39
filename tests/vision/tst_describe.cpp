#include "tests/engine/golden.h"
#include "vision/describe.h"
#include "vision/image/image.h"

#include <QTest>

using namespace rookery::vision;
using rookery::ErrorCode;
using rookery::Model;
using rookery::Result;
using rookery::Session;
using rookery::State;
using rookery::Tokenizer;

namespace {

const std::string Resources = ROOKERY_TEST_DATA "/../../resources";
const std::string OtherModel = ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors";

std::vector<float> logitsOf(const Session &session)
{
    return {session.logits().begin(), session.logits().end()};
}

}  // namespace

/// A turn with pictures: what is fed in which order, what a second question costs, and what stops it.
class DescribeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void feedsPicturesWhereThePromptHasThem();
    void aSecondQuestionReadsNothingAgain();
    void otherPicturesAreNotMistaken();
    void aConversationThatBeganIsNotReplaced();
    void forgetsTheOldestState();
    void cancelledReadingLeavesNothingBehind();
    void refusesAnEncoderOfAnotherModel();
    void captionsTheSamplePictures();

private:
    Session session() const { return std::move(*Session::create(m_model)); }
    Result<void> ask(Session &session, std::vector<int> pictures, const char *question,
                     const PictureFeedOptions &options = {}) const
    {
        std::vector<Image> shown;
        for (const int picture : pictures) {
            shown.push_back(m_pictures[static_cast<std::size_t>(picture)]);
        }
        return feedPictures(session, *m_tokenizer, *m_vision, shown, question, options);
    }

    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::shared_ptr<const VisionModel> m_vision;
    std::vector<Image> m_pictures;
};

void DescribeTest::initTestCase()
{
    const std::string weights = Resources + "/starter/lm.safetensors";
    m_model = std::move(*Model::load(weights, {.device = "cpu", .threads = 2}));
    m_tokenizer = std::move(*rookery::loadVocabulary(Resources + "/starter/vocab.txt"));
    m_vision = std::move(*VisionModel::load({weights}));
    for (const char *name : {"four-stars.png", "heart-on-black.png", "red-circle.png"}) {
        m_pictures.push_back(std::move(*loadImage(Resources + "/samples/" + name)));
    }
}

void DescribeTest::feedsPicturesWhereThePromptHasThem()
{
    Session fed = session();
    QVERIFY(ask(fed, {1, 0}, "Which is brighter?"));

    Session byHand = session();
    const auto first = m_vision->embed(m_pictures[1]);
    const auto second = m_vision->embed(m_pictures[0]);
    const PromptStyle &style = m_vision->prompt();
    QVERIFY(byHand.feed(m_tokenizer->encode(style.before)));
    QVERIFY(byHand.feedEmbeddings(first->values));
    if (!style.between.empty()) {
        QVERIFY(byHand.feed(m_tokenizer->encode(style.between)));
    }
    QVERIFY(byHand.feedEmbeddings(second->values));
    std::string after = style.after;
    after.replace(after.find("{question}"), 10, "Which is brighter?");
    QVERIFY(byHand.feed(m_tokenizer->encode(after)));

    QVERIFY(logitsOf(fed) == logitsOf(byHand));
    Session swapped = session();
    QVERIFY(ask(swapped, {0, 1}, "Which is brighter?"));
    QVERIFY(logitsOf(swapped) != logitsOf(fed));
}

void DescribeTest::aSecondQuestionReadsNothingAgain()
{
    PictureStates states;
    PictureFeedOptions options;
    options.cache = &states;
    int reports = 0;
    options.progress = [&](double) { ++reports; };
    Session first = session();
    QVERIFY(ask(first, {0, 2}, "How many stars?", options));
    QVERIFY(reports > 0);

    reports = 0;
    Session second = session();
    QVERIFY(ask(second, {0, 2}, "What colour is it?", options));
    QCOMPARE(reports, 0);
    QVERIFY(second.tokensFedHere() < 20);
    Session fresh = session();
    QVERIFY(ask(fresh, {0, 2}, "What colour is it?"));
    QVERIFY(logitsOf(second) == logitsOf(fresh));
    QCOMPARE(second.state().tokensFed, fresh.state().tokensFed);
}

void DescribeTest::otherPicturesAreNotMistaken()
{
    PictureStates states;
    PictureFeedOptions options;
    options.cache = &states;
    Session first = session();
    QVERIFY(ask(first, {0, 2}, "How many?", options));
    for (const std::vector<int> &pictures : {std::vector{2, 0}, std::vector{0}, std::vector{0, 1}}) {
        Session cached = session();
        QVERIFY(ask(cached, pictures, "How many?", options));
        Session fresh = session();
        QVERIFY(ask(fresh, pictures, "How many?"));
        QVERIFY(logitsOf(cached) == logitsOf(fresh));
    }
}

void DescribeTest::aConversationThatBeganIsNotReplaced()
{
    PictureStates states;
    PictureFeedOptions options;
    options.cache = &states;
    Session first = session();
    QVERIFY(ask(first, {0}, "How many?", options));

    const auto greeting = m_tokenizer->encode("User: Hello\n\nAssistant: Hi!\n\n");
    Session going = session();
    QVERIFY(going.feed(greeting));
    QVERIFY(ask(going, {0}, "How many?", options));
    Session fresh = session();
    QVERIFY(fresh.feed(greeting));
    QVERIFY(ask(fresh, {0}, "How many?"));
    QVERIFY(logitsOf(going) == logitsOf(fresh));
}

void DescribeTest::forgetsTheOldestState()
{
    PictureStates states(2);
    Session any = session();
    QVERIFY(any.feed(m_tokenizer->encode("a")));
    states.add("first", any.state());
    states.add("second", any.state());
    QVERIFY(states.find("first").has_value());  // now the second is the oldest
    states.add("third", any.state());
    QVERIFY(states.find("first").has_value());
    QVERIFY(!states.find("second").has_value());
    QVERIFY(states.find("third").has_value());
}

void DescribeTest::cancelledReadingLeavesNothingBehind()
{
    PictureStates states;
    std::stop_source stop;
    PictureFeedOptions options;
    options.cache = &states;
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    Session interrupted = session();
    const auto cancelled = ask(interrupted, {0}, "How many?", options);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);

    int reports = 0;
    PictureFeedOptions again;
    again.cache = &states;
    again.progress = [&](double) { ++reports; };
    QVERIFY(interrupted.reset());
    QVERIFY(ask(interrupted, {0}, "How many?", again));
    QVERIFY(reports > 0);
    Session fresh = session();
    QVERIFY(ask(fresh, {0}, "How many?"));
    QVERIFY(logitsOf(interrupted) == logitsOf(fresh));
}

void DescribeTest::refusesAnEncoderOfAnotherModel()
{
    const auto other = Model::load(OtherModel, {.device = "cpu", .threads = 2});
    QVERIFY(other);
    Session narrow = std::move(*Session::create(*other));
    const std::vector<Image> picture = {m_pictures[0]};
    // The text before the picture fits any vocabulary of 300 tokens; the rows don't.
    const auto fed = feedPictures(narrow, *m_tokenizer, *m_vision, picture, "a");
    QVERIFY(!fed);
    const std::string message = fed.error().message();
    QVERIFY2(message.find("model") != std::string::npos, message.c_str());
}

void DescribeTest::captionsTheSamplePictures()
{
    Session speaker = session();
    for (const Image &picture : m_pictures) {
        const auto answer = describe(speaker, *m_tokenizer, *m_vision, std::vector<Image>{picture});
        QVERIFY2(answer, answer ? "" : answer.error().message().c_str());
        QVERIFY2(answer->text.size() > 4 && answer->text.size() < 200, answer->text.c_str());
        QVERIFY(answer->text.find("\n\n") == std::string::npos);
        QVERIFY(answer->text.front() != ' ');
    }
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"

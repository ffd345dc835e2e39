#include "app/writing/next_in_text.h"

#include "app/writing/text_cutter.h"

#include <utility>

namespace {

constexpr int RestingMs = 400;

// A piece is shorter; before more than one the reader is still on its way.
constexpr qsizetype MostUnread = 4000;

}  // namespace

NextInText::NextInText(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript,
                       TextReader &reader, CoAuthor &coAuthor, QObject *parent)
    : NextToken(engine, sampling, parent)
    , m_manuscript(manuscript)
    , m_reader(reader)
    , m_coAuthor(coAuthor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestingMs);
    m_rest.callOnTimeout(this, &NextInText::look);
    connect(&m_manuscript, &Manuscript::changed, this, &NextInText::wait);
    connect(&m_manuscript, &Manuscript::cursorMoved, this, &NextInText::wait);
    connect(&m_manuscript, &Manuscript::shownAnew, this, &NextInText::wait);
    connect(&m_reader, &TextReader::progressed, this, [this] {
        if (outlook()->empty() && !running()) {
            m_rest.start();
        }
    });
    connect(&m_coAuthor, &CoAuthor::busyChanged, this, &NextInText::wait);
    connect(&m_coAuthor, &CoAuthor::expected, this,
            [this](const rookery::runtime::Expected &expected, const std::vector<rookery::TokenId> &said) {
                if (watched()) {
                    showDrawn(expected.logits, said);
                }
            });
}

QString NextInText::standing() const
{
    return tr("What would come at the cursor:");
}

/// Another place, or soon: while the model writes, that is shown.
void NextInText::wait()
{
    if (watched() && !m_coAuthor.busy()) {
        clear();
        m_rest.start();
    }
}

void NextInText::look()
{
    const qsizetype cursor = m_manuscript.cursor();
    const qsizetype end = withoutSpaces(m_manuscript.text(), cursor);
    if (!watched() || running() || m_coAuthor.busy() || end <= 0 || !model().loaded() ||
        model().elsewhere() || !model().tokenizer) {
        return;
    }
    const TextReader::Reached reached = m_reader.nearest(end);
    if (end - reached.units > MostUnread) {
        return;
    }
    rookery::runtime::Job job;
    job.priority = rookery::runtime::Priority::Background;
    if (reached.state) {
        job.start = reached.state;
    }
    job.parts = m_reader.partsBetween(reached.units, end);
    job.scoring = rookery::runtime::Scoring{};
    start(std::move(job));
}

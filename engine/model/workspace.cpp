#include "engine/model/workspace.h"

#include "engine/layers/blocks.h"
#include "engine/model/model.h"

#include <algorithm>

namespace rookery {

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Model::makeWorkspace(int maxTokens) const
{
    auto workspace = std::unique_ptr<Workspace>(new Workspace);
    const auto values = static_cast<std::size_t>(maxTokens) * static_cast<std::size_t>(m_info.width);
    workspace->m_maxTokens = maxTokens;
    workspace->m_blocks = m_blocks->makeScratch(m_placement.first, maxTokens);
    workspace->m_x = kernels::Buffer(m_placement.first, values);
    workspace->m_normed = kernels::Buffer(m_placement.last(), values);
    workspace->m_logits = kernels::Buffer(
        m_placement.last(), static_cast<std::size_t>(std::min(maxTokens, Workspace::LogitRows)) *
                                static_cast<std::size_t>(m_info.vocabulary));
    workspace->m_rows.resize(values);
    if (m_placement.later) {
        workspace->m_laterBlocks = m_blocks->makeScratch(m_placement.later, maxTokens);
        workspace->m_laterX = kernels::Buffer(m_placement.later, values);
    }
    if (!workspace->m_blocks->complete() || (m_placement.later && !workspace->m_laterBlocks->complete()) ||
        (m_placement.later && workspace->m_laterX.empty()) || workspace->m_x.empty() ||
        workspace->m_normed.empty() || workspace->m_logits.empty()) {
        return failure(ErrorCode::OutOfMemory, m_info.file.string(),
                       sentence("Model", "not enough memory to run the model"));
    }
    if (m_info.writesText) {
        workspace->m_deviceLogits.emplace(m_placement.last(), workspace->m_logits.data(), m_info.vocabulary,
                                          m_info.file.string());
        if (!workspace->m_deviceLogits->usable()) {
            workspace->m_deviceLogits.reset();
        }
    }
    return workspace;
}

}  // namespace rookery

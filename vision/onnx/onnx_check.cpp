#include "vision/onnx/onnx_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace rookery::vision {

namespace {

/// How many inputs and outputs an operator takes. `Folds` are those that OpenCV computes at once where all
/// inputs are constants; any other node without an input that follows from the picture would crash it.
struct Operator {
    std::string_view type;
    int leastInputs;
    int mostInputs;
    int mostOutputs = 1;
    bool folds = false;
};

constexpr int Many = 1024;

// What OpenCV 4.6 imports and an image encoder may need; sorted by name.
constexpr std::array Operators = {
    Operator{"Abs", 1, 1},
    Operator{"Add", 2, 2, 1, true},
    Operator{"AveragePool", 1, 1},
    Operator{"BatchNormalization", 5, 5},
    Operator{"Cast", 1, 1, 1, true},
    Operator{"Ceil", 1, 1},
    Operator{"Celu", 1, 1},
    Operator{"Clip", 1, 3},
    Operator{"Concat", 1, Many, 1, true},
    Operator{"Constant", 0, 0, 1, true},
    Operator{"ConstantOfShape", 1, 1, 1, true},
    Operator{"Conv", 2, 3},
    Operator{"ConvTranspose", 2, 3},
    Operator{"Cos", 1, 1},
    Operator{"DepthToSpace", 1, 1},
    Operator{"Div", 2, 2, 1, true},
    Operator{"Dropout", 1, 3},
    Operator{"Elu", 1, 1},
    Operator{"Equal", 2, 2},
    Operator{"Erf", 1, 1},
    Operator{"Exp", 1, 1},
    Operator{"Expand", 2, 2},
    Operator{"Flatten", 1, 1},
    Operator{"Floor", 1, 1},
    Operator{"Gather", 2, 2, 1, true},
    Operator{"Gemm", 2, 3},
    Operator{"GlobalAveragePool", 1, 1},
    Operator{"GlobalMaxPool", 1, 1},
    Operator{"HardSigmoid", 1, 1},
    Operator{"HardSwish", 1, 1},
    Operator{"Identity", 1, 1},
    Operator{"InstanceNormalization", 3, 3},
    Operator{"LRN", 1, 1},
    Operator{"LeakyRelu", 1, 1},
    Operator{"Log", 1, 1},
    Operator{"LogSoftmax", 1, 1},
    Operator{"MatMul", 2, 2},
    Operator{"Max", 2, 2},
    Operator{"MaxPool", 1, 1},
    Operator{"Min", 2, 2},
    Operator{"Mul", 2, 2, 1, true},
    Operator{"Neg", 1, 1},
    Operator{"PRelu", 2, 2},
    Operator{"Pad", 1, 3},
    Operator{"Pow", 2, 2},
    Operator{"Reciprocal", 1, 1},
    Operator{"ReduceL1", 1, 2},
    Operator{"ReduceL2", 1, 2},
    Operator{"ReduceMax", 1, 2},
    Operator{"ReduceMean", 1, 2},
    Operator{"ReduceMin", 1, 2},
    Operator{"ReduceSum", 1, 2},
    Operator{"Relu", 1, 1},
    Operator{"Reshape", 2, 2, 1, true},
    Operator{"Resize", 2, 4},
    Operator{"Round", 1, 1},
    Operator{"Selu", 1, 1},
    Operator{"Shape", 1, 1, 1, true},
    Operator{"Sigmoid", 1, 1},
    Operator{"Sin", 1, 1},
    Operator{"Slice", 1, 5, 1, true},
    Operator{"Softmax", 1, 1},
    Operator{"Softplus", 1, 1},
    Operator{"SpaceToDepth", 1, 1},
    Operator{"Split", 1, 2, Many},
    Operator{"Sqrt", 1, 1},
    Operator{"Squeeze", 1, 2, 1, true},
    Operator{"Sub", 2, 2, 1, true},
    Operator{"Sum", 1, Many},
    Operator{"Tanh", 1, 1},
    Operator{"Transpose", 1, 1, 1, true},
    Operator{"Unsqueeze", 1, 2, 1, true},
    Operator{"Upsample", 1, 2},
};

const Operator *findOperator(std::string_view type) noexcept
{
    const auto *found = std::ranges::lower_bound(Operators, type, {}, &Operator::type);
    return found != Operators.end() && found->type == type ? found : nullptr;
}

/// The range of every element of an attribute.
struct AttributeRange {
    std::string_view name;
    std::int64_t least;
    std::int64_t most;
};

constexpr std::int64_t Most = 65'536;

// Lists and single numbers alike; what isn't named here may be any number that fits 32 bits.
constexpr std::array Ranges = {
    AttributeRange{"kernel_shape", 1, Most},
    AttributeRange{"strides", 1, Most},
    AttributeRange{"dilations", 1, Most},
    AttributeRange{"pads", 0, Most},
    AttributeRange{"output_padding", 0, Most},
    AttributeRange{"output_shape", 1, Most},
    AttributeRange{"group", 1, Most},
    AttributeRange{"perm", 0, 7},
    AttributeRange{"axis", -8, 7},
    AttributeRange{"axes", -8, 7},
    AttributeRange{"blocksize", 1, 1024},
    AttributeRange{"split", 1, INT32_MAX},
    AttributeRange{"keepdims", 0, 1},
    AttributeRange{"transA", 0, 1},
    AttributeRange{"transB", 0, 1},
    AttributeRange{"ceil_mode", 0, 1},
    AttributeRange{"size", 1, 1024},
    AttributeRange{"num_outputs", 1, 1024},
};

constexpr std::size_t MostAxes = 8;
constexpr std::int64_t MostValues = std::int64_t{1} << 31;  ///< OpenCV counts in an int

class Checker
{
public:
    Checker(const OnnxGraph &graph, const std::string &file)
        : m_graph(graph)
        , m_file(file)
    {
    }

    Result<void> check()
    {
        if (m_graph.nodes.empty() || m_graph.outputs.empty()) {
            return failure(ErrorCode::CorruptFile, m_file,
                           sentence("Image encoder", "the network has no nodes or gives nothing"));
        }
        for (const OnnxTensor &tensor : m_graph.initialisers) {
            if (auto checked = checkInitialiser(tensor); !checked) {
                return checked;
            }
        }
        for (const OnnxValue &input : m_graph.inputs) {
            // Old files list their weights among the inputs too.
            if (!m_tensors.contains(input.name)) {
                m_pictures += input.axes.size() == 4 ? 1 : 2;
                m_kinds.emplace(input.name, Kind::Computed);
            }
        }
        if (m_pictures != 1) {
            return failure(ErrorCode::UnsupportedModel, m_file,
                           sentence("Image encoder",
                                    "wants something else than one picture; export the image encoder alone"));
        }
        for (const OnnxNode &node : m_graph.nodes) {
            if (auto checked = checkNode(node); !checked) {
                return checked;
            }
        }
        return checkOutputs();
    }

private:
    enum class Kind { Constant, Computed };

    Result<void> blame(const OnnxNode &node, const Sentence &what) const
    {
        return failure(ErrorCode::UnsupportedModel, m_file,
                       sentence("Image encoder", "its node %1 (%2) %3; export or download the file again")
                           .with(shown(node.name.empty() ? node.type : node.name), shown(node.type), what));
    }

    /// A name for a sentence: short, and plain characters alone.
    static std::string shown(std::string_view name)
    {
        constexpr std::size_t Longest = 60;
        std::string plain(name.substr(0, Longest));
        std::ranges::replace_if(
            plain, [](char c) { return c < 0x20 || c > 0x7E; }, '?');
        return '"' + plain + '"';
    }

    Result<void> checkTensor(const OnnxTensor &tensor) const
    {
        if (tensor.elsewhere) {
            return failure(
                ErrorCode::UnsupportedModel, m_file,
                sentence("Image encoder", "keeps its weights in another file; export it as one file"));
        }
        std::int64_t values = 1;
        for (const std::int64_t length : tensor.axes) {
            if (length < 0 || (length > 0 && values > MostValues / length)) {
                values = -1;
                break;
            }
            values *= length;
        }
        const bool empty = values == 0 && tensor.axes.size() == 1;  // an optional list left out
        if (!tensor.whole || tensor.axes.size() > MostAxes || values < 0 || (values == 0 && !empty) ||
            static_cast<std::uint64_t>(values) != tensor.values) {
            return failure(ErrorCode::CorruptFile, m_file,
                           sentence("Image encoder", "its weight %1 has other values than its shape and type "
                                                     "promise; export or download the file again")
                               .with(shown(tensor.name)));
        }
        return {};
    }

    Result<void> checkInitialiser(const OnnxTensor &tensor)
    {
        if (tensor.name.empty() || !m_kinds.emplace(tensor.name, Kind::Constant).second) {
            return failure(ErrorCode::CorruptFile, m_file,
                           sentence("Image encoder", "gives a weight no name, or two weights the name %1")
                               .with(shown(tensor.name)));
        }
        m_tensors.emplace(tensor.name, &tensor);
        return checkTensor(tensor);
    }

    Result<void> checkNode(const OnnxNode &node)
    {
        const Operator *known = findOperator(node.type);
        if (known == nullptr || !(node.domain.empty() || node.domain == "ai.onnx")) {
            return blame(node, sentence("Image encoder", "is of a kind that Rookery can't run"));
        }
        const auto inputs = static_cast<int>(node.inputs.size());
        const auto outputs = static_cast<int>(node.outputs.size());
        if (inputs < known->leastInputs || inputs > known->mostInputs) {
            return blame(node, sentence("Image encoder", "has %1 inputs").with(inputs));
        }
        if (outputs < 1 || outputs > known->mostOutputs) {
            return blame(node, sentence("Image encoder", "has %1 outputs").with(outputs));
        }
        bool computed = false;
        for (int i = 0; i < inputs; ++i) {
            const std::string_view input = node.inputs[static_cast<std::size_t>(i)];
            const auto found = m_kinds.find(input);
            if (input.empty() ? i < known->leastInputs && node.type != "Resize" : found == m_kinds.end()) {
                return blame(
                    node,
                    sentence("Image encoder", "reads %1, which nothing before it writes").with(shown(input)));
            }
            computed = computed || (!input.empty() && found->second == Kind::Computed);
        }
        if (!computed && !known->folds) {
            return blame(node,
                         sentence("Image encoder", "follows from constants alone; fold them when exporting"));
        }
        if (auto checked = checkAttributes(node); !checked) {
            return checked;
        }
        if (auto checked = checkOperator(node); !checked) {
            return checked;
        }
        // OpenCV computes shapes when it imports.
        const Kind kind = computed && node.type != "Shape" ? Kind::Computed : Kind::Constant;
        for (const std::string_view output : node.outputs) {
            if (output.empty() || !m_kinds.emplace(output, kind).second) {
                return blame(node,
                             sentence("Image encoder", "writes %1, which is no name or is written twice")
                                 .with(shown(output)));
            }
        }
        return {};
    }

    Result<void> checkAttributes(const OnnxNode &node) const
    {
        std::unordered_set<std::string_view> names;
        for (const OnnxAttribute &attribute : node.attributes) {
            if (!names.insert(attribute.name).second) {
                return blame(node, sentence("Image encoder", "says %1 twice").with(shown(attribute.name)));
            }
            if (attribute.tensor) {
                if (auto checked = checkTensor(*attribute.tensor); !checked) {
                    return checked;
                }
            }
            if (!inRange(attribute)) {
                return blame(node,
                             sentence("Image encoder", "has an impossible %1").with(shown(attribute.name)));
            }
        }
        return {};
    }

    static bool inRange(const OnnxAttribute &attribute)
    {
        const auto *range = std::ranges::find(Ranges, attribute.name, &AttributeRange::name);
        const bool named = range != Ranges.end();
        const std::int64_t least = named ? range->least : INT32_MIN;
        const std::int64_t most = named ? range->most : INT32_MAX;
        const auto within = [&](std::int64_t value) { return value >= least && value <= most; };
        using enum OnnxAttribute::Kind;
        switch (attribute.kind) {
        case Int:
            // Slice means "to the end" by the largest number.
            return within(attribute.integer);
        case Ints:
            return attribute.integers.size() <= 64 &&
                   (std::ranges::all_of(attribute.integers, within) || attribute.name == "starts" ||
                    attribute.name == "ends");
        case Float:
            return std::isfinite(attribute.number) && !named;
        case Floats:
            return std::ranges::all_of(attribute.numbers, [](float v) { return std::isfinite(v); }) && !named;
        case String:
        case Tensor:
        case Strings:
        case Unknown:
            return !named;
        }
        return false;
    }

    static const OnnxAttribute *find(const OnnxNode &node, std::string_view name)
    {
        const auto found = std::ranges::find(node.attributes, name, &OnnxAttribute::name);
        return found == node.attributes.end() ? nullptr : &*found;
    }

    const OnnxTensor *weight(const OnnxNode &node, std::size_t input) const
    {
        const auto found = input < node.inputs.size() ? m_tensors.find(node.inputs[input]) : m_tensors.end();
        return found == m_tensors.end() ? nullptr : found->second;
    }

    /// What single operators need beyond their number of inputs.
    Result<void> checkOperator(const OnnxNode &node)
    {
        if (node.type == "Constant") {
            return checkConstant(node);
        }
        if (node.type == "Transpose") {
            const OnnxAttribute *perm = find(node, "perm");
            return perm == nullptr || isPermutation(perm->integers)
                       ? Result<void>()
                       : blame(node, sentence("Image encoder", "has an impossible %1").with(shown("perm")));
        }
        if (node.type == "Conv" || node.type == "ConvTranspose") {
            return checkConvolution(node);
        }
        if (node.type == "MaxPool" || node.type == "AveragePool") {
            return checkWindow(node, true);
        }
        if (node.type == "BatchNormalization" || node.type == "InstanceNormalization") {
            return checkNormalisation(node);
        }
        return {};
    }

    Result<void> checkConstant(const OnnxNode &node)
    {
        const OnnxAttribute *value = find(node, "value");
        if (node.attributes.size() != 1 || value == nullptr || !value->tensor) {
            return blame(node, sentence("Image encoder", "holds no tensor"));
        }
        m_tensors.emplace(node.outputs.front(), &*value->tensor);
        return {};
    }

    static bool isPermutation(std::vector<std::int64_t> axes)
    {
        std::ranges::sort(axes);
        for (std::size_t i = 0; i < axes.size(); ++i) {
            if (axes[i] != static_cast<std::int64_t>(i)) {
                return false;
            }
        }
        return !axes.empty() && axes.size() <= MostAxes;
    }

    /// Kernel, strides, dilations and pads of a window over one to three axes.
    Result<void> checkWindow(const OnnxNode &node, bool kernelNeeded) const
    {
        const OnnxAttribute *kernel = find(node, "kernel_shape");
        const std::size_t axes = kernel != nullptr ? kernel->integers.size() : 2;
        if ((kernel == nullptr && kernelNeeded) || axes < 1 || axes > 3) {
            return blame(node, sentence("Image encoder", "has no window"));
        }
        for (const char *each : {"strides", "dilations", "output_padding", "output_shape"}) {
            const OnnxAttribute *list = find(node, each);
            if (list != nullptr && list->integers.size() != axes) {
                return blame(node, sentence("Image encoder", "has an impossible %1").with(shown(each)));
            }
        }
        const OnnxAttribute *pads = find(node, "pads");
        return pads == nullptr || pads->integers.size() == 2 * axes
                   ? Result<void>()
                   : blame(node, sentence("Image encoder", "has an impossible %1").with(shown("pads")));
    }

    Result<void> checkConvolution(const OnnxNode &node) const
    {
        const OnnxTensor *filter = weight(node, 1);
        if (filter == nullptr || filter->axes.size() < 3 || filter->axes.size() > 5 ||
            static_cast<OnnxType>(filter->type) != OnnxType::Float) {
            return blame(node, sentence("Image encoder", "has no weights of its own"));
        }
        const OnnxAttribute *kernel = find(node, "kernel_shape");
        if (kernel != nullptr && !std::equal(kernel->integers.begin(), kernel->integers.end(),
                                             filter->axes.begin() + 2, filter->axes.end())) {
            return blame(node, sentence("Image encoder", "has weights of another shape than its window"));
        }
        const OnnxAttribute *group = find(node, "group");
        const std::int64_t groups = group != nullptr ? group->integer : 1;
        const bool transposed = node.type == "ConvTranspose";
        const std::int64_t outputs = transposed ? filter->axes[1] * groups : filter->axes[0];
        if (filter->axes[0] % groups != 0) {
            return blame(node, sentence("Image encoder", "has an impossible %1").with(shown("group")));
        }
        const OnnxTensor *bias = weight(node, 2);
        if (node.inputs.size() > 2 && !node.inputs[2].empty() &&
            (bias == nullptr || bias->values != static_cast<std::uint64_t>(outputs) ||
             static_cast<OnnxType>(bias->type) != OnnxType::Float)) {
            return blame(node, sentence("Image encoder", "has a bias of another length than its weights"));
        }
        return checkWindow(node, false);
    }

    Result<void> checkNormalisation(const OnnxNode &node) const
    {
        for (std::size_t i = 1; i < node.inputs.size(); ++i) {
            const OnnxTensor *values = weight(node, i);
            if (values == nullptr || values->axes.size() != 1 || values->values != weight(node, 1)->values ||
                static_cast<OnnxType>(values->type) != OnnxType::Float) {
                return blame(node, sentence("Image encoder", "has weights of different lengths"));
            }
        }
        return {};
    }

    Result<void> checkOutputs() const
    {
        if (!m_graph.textual) {
            return failure(
                ErrorCode::CorruptFile, m_file,
                sentence("Image encoder", "has names that are no text; export or download the file again"));
        }
        for (const OnnxValue &output : m_graph.outputs) {
            const auto found = m_kinds.find(output.name);
            if (found == m_kinds.end() || found->second != Kind::Computed) {
                return failure(ErrorCode::CorruptFile, m_file,
                               sentence("Image encoder", "promises %1, which follows from no picture")
                                   .with(shown(output.name)));
            }
        }
        return {};
    }

    const OnnxGraph &m_graph;
    const std::string &m_file;
    int m_pictures = 0;
    std::unordered_map<std::string_view, Kind> m_kinds;                  ///< of every value so far
    std::unordered_map<std::string_view, const OnnxTensor *> m_tensors;  ///< constants that stand in the file
};

}  // namespace

Result<void> checkOnnxGraph(const OnnxGraph &graph, const std::string &name)
{
    return Checker(graph, name).check();
}

bool isKnownOnnxOperator(std::string_view type) noexcept
{
    return findOperator(type) != nullptr;
}

}  // namespace rookery::vision

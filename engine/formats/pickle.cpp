#include "engine/formats/pickle.h"

#include "engine/file/byte_cursor.h"
#include "engine/formats/pickle_names.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rookery {

namespace {

/// Far more than any model needs (a pickle of 2500 tensors has 40,000), little enough to hold.
constexpr std::size_t MaxValues = 1 << 19;

enum class Opcode : std::uint8_t {
    Mark = '(',
    Stop = '.',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinPersId = 'Q',
    Reduce = 'R',
    BinUnicode = 'X',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    Tuple = 't',
    SetItems = 'u',
    EmptyDict = '}',
    EmptyTuple = ')',
    EmptyList = ']',
    BinFloat = 'G',
    Proto = 0x80,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
};

enum class Kind : std::uint8_t {
    Other,
    Int,
    Text,
    Tuple,
    Dict,
    List,
    Function,
    StorageClass,
    Storage,
    Tensor
};

/// A value on the stack; what it refers to stands in the interpreter's tables.
struct Value {
    Kind kind = Kind::Other;
    std::uint32_t size = 0;  ///< Text: bytes; Tuple: items
    /// Int: the number; Text: offset in the pickle; Tuple: first item; Function, StorageClass: which;
    /// Dict, Storage, Tensor: index
    std::int64_t number = 0;
};

class Interpreter
{
public:
    explicit Interpreter(std::span<const std::byte> pickle)
        : m_pickle(pickle)
        , m_cursor(pickle)
    {
    }

    Result<PickledTensors> run();

private:
    using Item = std::pair<Value, Value>;

    bool step(Opcode opcode);
    bool fail(Error error);
    bool damaged(Sentence what);

    // The stack. Values below the last mark can't be popped.
    bool push(Value value);
    std::optional<Value> pop();
    std::optional<std::span<const Value>> sinceMark();  ///< removes the mark; call dropSinceMark() after
    void drop(std::span<const Value> values) { m_stack.resize(m_stack.size() - values.size()); }

    bool pushText(std::uint32_t bytes);
    bool pushLong();
    bool pushGlobal();
    bool pushDict();
    bool putMemo(std::size_t index);
    bool getMemo(std::size_t index);
    bool makeTuple(std::size_t items);
    bool makeTupleSinceMark();
    bool append();
    bool appendSinceMark();
    bool setItem();
    bool setItemsSinceMark();
    bool setItems(const Value &target, std::span<const Value> keysAndValues);
    bool build();
    bool makeStorage();
    bool reduce();
    bool makeTensor(std::span<const Value> arguments);

    std::span<const Value> itemsOf(const Value &tuple) const;
    std::string_view textOf(const Value &text) const;
    bool integers(const Value &tuple, std::vector<std::int64_t> &out) const;
    bool holdsTensors(const std::vector<Item> &items) const;
    const std::vector<Item> *wrapped(const std::vector<Item> &items) const;
    Result<PickledTensors> collect(const Value &top);

    std::span<const std::byte> m_pickle;
    ByteCursor m_cursor;
    std::vector<Value> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<Value> m_memo;
    std::vector<Value> m_items;  ///< of all tuples
    std::vector<std::vector<Item>> m_dicts;
    std::size_t m_dictItems = 0;
    PickledTensors m_result;
    std::optional<Error> m_error;
};

bool Interpreter::fail(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
    return false;
}

bool Interpreter::damaged(Sentence what)
{
    return fail({ErrorCode::CorruptFile,
                 {},
                 sentence("Model file", "its pickle is damaged (%1 at byte %2); get the file again")
                     .with(what, m_cursor.position())});
}

Result<PickledTensors> Interpreter::run()
{
    while (true) {
        const auto opcode = static_cast<Opcode>(m_cursor.read<std::uint8_t>());
        if (!m_cursor.ok()) {
            damaged(sentence("Model file", "it ends too early"));
            break;
        }
        if (opcode == Opcode::Stop) {
            const auto top = pop();
            return top ? collect(*top) : tl::make_unexpected(*m_error);
        }
        if (!step(opcode)) {
            break;
        }
        if (!m_cursor.ok()) {
            damaged(sentence("Model file", "it ends too early"));
            break;
        }
    }
    return tl::make_unexpected(*m_error);
}

bool Interpreter::step(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Proto:
        if (const int protocol = m_cursor.read<std::uint8_t>(); protocol != 2) {
            return fail(
                {ErrorCode::UnsupportedFile,
                 {},
                 sentence("Model file",
                          "pickle protocol %1 isn't read; save it with torch.save's default protocol, 2")
                     .with(protocol)});
        }
        return true;
    case Opcode::Mark:
        m_marks.push_back(m_stack.size());
        return m_marks.size() <= MaxValues || damaged(sentence("Model file", "too many marks"));
    case Opcode::None:
    case Opcode::NewTrue:
    case Opcode::NewFalse:
        return push({});
    case Opcode::BinFloat:
        m_cursor.take(8);
        return push({});
    case Opcode::BinInt:
        return push({Kind::Int, 0, m_cursor.read<std::int32_t>()});
    case Opcode::BinInt1:
        return push({Kind::Int, 0, m_cursor.read<std::uint8_t>()});
    case Opcode::BinInt2:
        return push({Kind::Int, 0, m_cursor.read<std::uint16_t>()});
    case Opcode::Long1:
        return pushLong();
    case Opcode::BinUnicode:
        return pushText(m_cursor.read<std::uint32_t>());
    case Opcode::Global:
        return pushGlobal();
    case Opcode::EmptyDict:
        return pushDict();
    case Opcode::EmptyList:
        return push({Kind::List});
    case Opcode::EmptyTuple:
        return makeTuple(0);
    case Opcode::Tuple1:
        return makeTuple(1);
    case Opcode::Tuple2:
        return makeTuple(2);
    case Opcode::Tuple3:
        return makeTuple(3);
    case Opcode::Tuple:
        return makeTupleSinceMark();
    case Opcode::BinPut:
        return putMemo(m_cursor.read<std::uint8_t>());
    case Opcode::LongBinPut:
        return putMemo(m_cursor.read<std::uint32_t>());
    case Opcode::BinGet:
        return getMemo(m_cursor.read<std::uint8_t>());
    case Opcode::LongBinGet:
        return getMemo(m_cursor.read<std::uint32_t>());
    case Opcode::Append:
        return append();
    case Opcode::Appends:
        return appendSinceMark();
    case Opcode::SetItem:
        return setItem();
    case Opcode::SetItems:
        return setItemsSinceMark();
    case Opcode::Build:
        return build();
    case Opcode::BinPersId:
        return makeStorage();
    case Opcode::Reduce:
        return reduce();
    case Opcode::Stop:
        break;
    }
    constexpr char Digits[] = "0123456789abcdef";
    const auto code = static_cast<unsigned>(opcode);
    return fail(
        {ErrorCode::UnsupportedFile,
         {},
         sentence(
             "Model file",
             "refused: its pickle uses opcode 0x%1, which plain weights don't need; nothing was executed")
             .with(std::string{Digits[code >> 4], Digits[code & 15]})});
}

bool Interpreter::push(Value value)
{
    m_stack.push_back(value);
    return m_stack.size() <= MaxValues || damaged(sentence("Model file", "too many values"));
}

std::optional<Value> Interpreter::pop()
{
    const std::size_t base = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= base) {
        damaged(sentence("Model file", "a value is missing"));
        return std::nullopt;
    }
    const Value value = m_stack.back();
    m_stack.pop_back();
    return value;
}

std::optional<std::span<const Value>> Interpreter::sinceMark()
{
    if (m_marks.empty()) {
        damaged(sentence("Model file", "a mark is missing"));
        return std::nullopt;
    }
    const auto values = std::span<const Value>(m_stack).subspan(m_marks.back());
    m_marks.pop_back();
    return values;
}

bool Interpreter::pushText(std::uint32_t bytes)
{
    const auto offset = static_cast<std::int64_t>(m_cursor.position());
    m_cursor.take(bytes);
    return push({Kind::Text, bytes, offset});
}

bool Interpreter::pushLong()
{
    const auto bytes = m_cursor.take(m_cursor.read<std::uint8_t>());
    if (bytes.size() > sizeof(std::int64_t)) {
        return damaged(sentence("Model file", "a number is too large"));
    }
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        number = number << 8 | static_cast<std::uint8_t>(bytes[i]);
    }
    const bool negative = !bytes.empty() && (bytes.back() & std::byte{0x80}) != std::byte{0};
    if (negative && bytes.size() < sizeof number) {
        number |= ~std::uint64_t{0} << (8 * bytes.size());
    }
    return push({Kind::Int, 0, static_cast<std::int64_t>(number)});
}

bool Interpreter::pushGlobal()
{
    const std::string_view module = m_cursor.line();
    const std::string_view name = m_cursor.line();
    if (!m_cursor.ok()) {
        return damaged(sentence("Model file", "a name has no end"));
    }
    const auto meaning = meaningOf(module, name);
    if (!meaning) {
        return fail(meaning.error());
    }
    if (const auto *function = std::get_if<PickleFunction>(&*meaning)) {
        return push({Kind::Function, 0, static_cast<std::int64_t>(*function)});
    }
    if (const auto *type = std::get_if<StorageType>(&*meaning)) {
        return push({Kind::StorageClass, 0, static_cast<std::int64_t>(*type)});
    }
    return push({});
}

bool Interpreter::pushDict()
{
    m_dicts.emplace_back();
    return m_dicts.size() <= MaxValues ? push({Kind::Dict, 0, static_cast<std::int64_t>(m_dicts.size() - 1)})
                                       : damaged(sentence("Model file", "too many dictionaries"));
}

bool Interpreter::putMemo(std::size_t index)
{
    const auto value = pop();
    if (!value || index >= MaxValues) {
        return value ? damaged(sentence("Model file", "too many references")) : false;
    }
    m_memo.resize(std::max(m_memo.size(), index + 1));
    m_memo[index] = *value;
    return push(*value);
}

bool Interpreter::getMemo(std::size_t index)
{
    return index < m_memo.size() ? push(m_memo[index])
                                 : damaged(sentence("Model file", "a reference to nothing"));
}

bool Interpreter::makeTuple(std::size_t items)
{
    const std::size_t base = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - base < items) {
        return damaged(sentence("Model file", "a tuple lacks values"));
    }
    const auto values = std::span<const Value>(m_stack).last(items);
    const auto first = static_cast<std::int64_t>(m_items.size());
    m_items.insert(m_items.end(), values.begin(), values.end());
    drop(values);
    return m_items.size() <= MaxValues ? push({Kind::Tuple, static_cast<std::uint32_t>(items), first})
                                       : damaged(sentence("Model file", "too many values"));
}

bool Interpreter::makeTupleSinceMark()
{
    const auto values = sinceMark();
    if (!values) {
        return false;
    }
    // The mark is gone, so the count still limits the tuple to what stood above it.
    return makeTuple(values->size());
}

// What a list holds is never of interest: no tensor of a state dict is in one.

bool Interpreter::append()
{
    pop();
    return m_error ? false
                   : (!m_stack.empty() && m_stack.back().kind == Kind::List) ||
                         damaged(sentence("Model file", "no list"));
}

bool Interpreter::appendSinceMark()
{
    const auto values = sinceMark();
    if (!values) {
        return false;
    }
    drop(*values);
    return (!m_stack.empty() && m_stack.back().kind == Kind::List) ||
           damaged(sentence("Model file", "no list"));
}

bool Interpreter::setItem()
{
    const auto value = pop();
    const auto key = pop();
    if (!value || !key || m_stack.empty()) {
        return damaged(sentence("Model file", "a dictionary lacks values"));
    }
    const Value keyAndValue[] = {*key, *value};
    return setItems(m_stack.back(), keyAndValue);
}

bool Interpreter::setItemsSinceMark()
{
    const auto values = sinceMark();
    if (!values || values->size() == m_stack.size()) {
        return damaged(sentence("Model file", "a dictionary is missing"));
    }
    const Value target = m_stack[m_stack.size() - values->size() - 1];
    const bool set = setItems(target, *values);
    drop(*values);
    return set;
}

bool Interpreter::setItems(const Value &target, std::span<const Value> keysAndValues)
{
    if (target.kind != Kind::Dict || keysAndValues.size() % 2 != 0) {
        return damaged(sentence("Model file", "no dictionary"));
    }
    m_dictItems += keysAndValues.size();
    if (m_dictItems > MaxValues) {
        return damaged(sentence("Model file", "too many values"));
    }
    auto &items = m_dicts[static_cast<std::size_t>(target.number)];
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2) {
        items.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
    }
    return true;
}

/// Sets attributes of an object; a state dict's are notes of PyTorch that say nothing about the tensors.
bool Interpreter::build()
{
    pop();
    return m_error ? false
                   : (!m_stack.empty() && m_stack.back().kind == Kind::Dict) ||
                         damaged(sentence("Model file", "attributes of nothing"));
}

/// ('storage', class, key, device, elements)
bool Interpreter::makeStorage()
{
    const auto value = pop();
    const auto items = value && value->kind == Kind::Tuple ? itemsOf(*value) : std::span<const Value>();
    if (items.size() != 5 || items[0].kind != Kind::Text || textOf(items[0]) != "storage" ||
        items[1].kind != Kind::StorageClass || items[2].kind != Kind::Text || items[4].kind != Kind::Int ||
        items[4].number < 0) {
        return damaged(sentence("Model file", "a storage is ill-described"));
    }
    m_result.storages.push_back({static_cast<StorageType>(items[1].number), textOf(items[2]),
                                 static_cast<std::uint64_t>(items[4].number)});
    return m_result.storages.size() <= MaxTensors
               ? push({Kind::Storage, 0, static_cast<std::int64_t>(m_result.storages.size() - 1)})
               : damaged(sentence("Model file", "too many storages"));
}

/// Calls an allowed name: the only calls are those that describe dictionaries and tensors.
bool Interpreter::reduce()
{
    const auto arguments = pop();
    const auto function = pop();
    if (!arguments || !function || arguments->kind != Kind::Tuple || function->kind != Kind::Function) {
        return damaged(sentence("Model file", "a call of something that can't be called"));
    }
    const auto items = itemsOf(*arguments);
    switch (static_cast<PickleFunction>(function->number)) {
    case PickleFunction::OrderedDict:
        return items.empty() ? pushDict() : damaged(sentence("Model file", "a dictionary made from values"));
    case PickleFunction::RebuildTensor:
        return makeTensor(items);
    case PickleFunction::RebuildParameter:
        return items.size() == 3 && items[0].kind == Kind::Tensor
                   ? push(items[0])
                   : damaged(sentence("Model file", "a parameter of no tensor"));
    }
    return false;
}

/// (storage, offset, shape, stride, requires_grad, hooks)
bool Interpreter::makeTensor(std::span<const Value> arguments)
{
    PickledTensor tensor;
    if (arguments.size() < 6 || arguments[0].kind != Kind::Storage || arguments[1].kind != Kind::Int ||
        arguments[1].number < 0 || !integers(arguments[2], tensor.shape) ||
        !integers(arguments[3], tensor.stride) || tensor.shape.size() != tensor.stride.size()) {
        return damaged(sentence("Model file", "a tensor is ill-described"));
    }
    tensor.storage = static_cast<std::size_t>(arguments[0].number);
    tensor.offset = static_cast<std::uint64_t>(arguments[1].number);
    m_result.tensors.push_back(std::move(tensor));
    return m_result.tensors.size() <= MaxTensors
               ? push({Kind::Tensor, 0, static_cast<std::int64_t>(m_result.tensors.size() - 1)})
               : damaged(sentence("Model file", "too many tensors"));
}

std::span<const Value> Interpreter::itemsOf(const Value &tuple) const
{
    return std::span<const Value>(m_items).subspan(static_cast<std::size_t>(tuple.number), tuple.size);
}

std::string_view Interpreter::textOf(const Value &text) const
{
    return asText(m_pickle.subspan(static_cast<std::size_t>(text.number), text.size));
}

/// A tuple of a shape or of strides: few whole numbers, none negative.
bool Interpreter::integers(const Value &tuple, std::vector<std::int64_t> &out) const
{
    if (tuple.kind != Kind::Tuple || tuple.size > MaxAxes) {
        return false;
    }
    for (const Value &item : itemsOf(tuple)) {
        if (item.kind != Kind::Int || item.number < 0) {
            return false;
        }
        out.push_back(item.number);
    }
    return true;
}

/// Do any of its items name a tensor?
bool Interpreter::holdsTensors(const std::vector<Item> &items) const
{
    return std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.first.kind == Kind::Text && item.second.kind == Kind::Tensor;
    });
}

/// The dictionary inside of `items` that holds the weights, as training programs keep them beside the epoch
/// and the like; null where there is none.
const std::vector<Interpreter::Item> *Interpreter::wrapped(const std::vector<Item> &items) const
{
    static constexpr std::array<std::string_view, 5> Keys = {"state_dict", "model_state_dict", "model",
                                                             "module", "weights"};
    for (const std::string_view key : Keys) {
        for (const auto &[name, value] : items) {
            if (name.kind == Kind::Text && textOf(name) == key && value.kind == Kind::Dict) {
                return &m_dicts[static_cast<std::size_t>(value.number)];
            }
        }
    }
    return nullptr;
}

Result<PickledTensors> Interpreter::collect(const Value &top)
{
    if (top.kind != Kind::Dict) {
        return failure(ErrorCode::UnsupportedModel, {},
                       sentence("Model file", "holds no dictionary of tensors"));
    }
    const auto *items = &m_dicts[static_cast<std::size_t>(top.number)];
    constexpr int MostWrappers = 4;  // dictionaries may hold themselves
    for (int depth = 0; depth < MostWrappers; ++depth) {
        const auto *inside = wrapped(*items);
        if (inside == nullptr || (holdsTensors(*items) && !holdsTensors(*inside))) {
            break;
        }
        items = inside;
    }
    for (const auto &[key, value] : *items) {
        if (key.kind == Kind::Text && value.kind == Kind::Tensor) {
            m_result.named.push_back({textOf(key), static_cast<std::size_t>(value.number)});
        }
    }
    return std::move(m_result);
}

}  // namespace

std::size_t elementBytes(StorageType type) noexcept
{
    switch (type) {
    case StorageType::F64:
    case StorageType::I64:
        return 8;
    case StorageType::F32:
    case StorageType::I32:
        return 4;
    case StorageType::F16:
    case StorageType::BF16:
    case StorageType::I16:
        return 2;
    case StorageType::I8:
    case StorageType::U8:
    case StorageType::Bool:
        return 1;
    case StorageType::Other:
        break;
    }
    return 0;
}

const char *nameOf(StorageType type) noexcept
{
    static constexpr std::array<const char *, 11> Names = {
        "F64", "F32", "F16", "BF16", "I64", "I32", "I16", "I8", "U8", "BOOL", "another (8-bit or complex)"};
    return Names[static_cast<std::size_t>(type)];
}

Result<PickledTensors> readPickledTensors(std::span<const std::byte> pickle)
{
    return Interpreter(pickle).run();
}

}  // namespace rookery

#include "engine/formats/pickle_names.h"

#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>
#include <string>

namespace rookery {

namespace {

struct Allowed {
    std::string_view module;
    std::string_view name;
    PickleMeaning means;
};

/// The only names a file may use.
constexpr std::array<Allowed, 27> AllowedGlobals = {{
    {"collections", "OrderedDict", PickleFunction::OrderedDict},
    {"torch._utils", "_rebuild_tensor_v2", PickleFunction::RebuildTensor},
    {"torch._utils", "_rebuild_parameter", PickleFunction::RebuildParameter},
    {"torch", "DoubleStorage", StorageType::F64},
    {"torch", "FloatStorage", StorageType::F32},
    {"torch", "HalfStorage", StorageType::F16},
    {"torch", "BFloat16Storage", StorageType::BF16},
    {"torch", "LongStorage", StorageType::I64},
    {"torch", "IntStorage", StorageType::I32},
    {"torch", "ShortStorage", StorageType::I16},
    {"torch", "CharStorage", StorageType::I8},
    {"torch", "ByteStorage", StorageType::U8},
    {"torch", "BoolStorage", StorageType::Bool},
    // Types without a storage class of their own come as bytes, a function and the type's name.
    {"torch", "ComplexFloatStorage", StorageType::Other},
    {"torch", "ComplexDoubleStorage", StorageType::Other},
    {"torch.storage", "UntypedStorage", StorageType::Other},
    {"torch._utils", "_rebuild_tensor_v3", PickleFunction::RebuildTensor},
    {"torch", "float8_e4m3fn", {}},
    {"torch", "float8_e4m3fnuz", {}},
    {"torch", "float8_e5m2", {}},
    {"torch", "float8_e5m2fnuz", {}},
    {"torch", "float8_e8m0fnu", {}},
    {"torch", "float4_e2m1fn_x2", {}},
    {"torch", "complex32", {}},
    {"torch", "uint16", {}},
    {"torch", "uint32", {}},
    {"torch", "uint64", {}},
}};

/// Modules that a weight file names for one purpose only.
constexpr std::array<std::string_view, 15> AttackModules = {
    "posix", "nt",  "os",        "subprocess", "builtins",   "__builtin__", "sys",     "runpy",
    "pty",   "pip", "importlib", "shutil",     "webbrowser", "socket",      "commands"};

Error refusedGlobal(std::string_view module, std::string_view name)
{
    const std::string global = inQuotes(std::string(module) + "." + std::string(name));
    const std::string_view package = module.substr(0, module.find('.'));
    if (std::find(AttackModules.begin(), AttackModules.end(), package) != AttackModules.end()) {
        return {ErrorCode::UnsupportedFile,
                {},
                sentence("Model file", "refused: opened the usual way, this file would run code (%1); "
                                       "nothing was executed. Don't trust where it came from")
                    .with(global)};
    }
    return {ErrorCode::UnsupportedFile,
            {},
            sentence("Model file", "refused: it holds more than tensors (%1); nothing was executed. Save the "
                                   "weights alone, torch.save(model.state_dict(), file)")
                .with(global)};
}

}  // namespace

Result<PickleMeaning> meaningOf(std::string_view module, std::string_view name)
{
    const auto allowed =
        std::find_if(AllowedGlobals.begin(), AllowedGlobals.end(),
                     [&](const Allowed &known) { return known.module == module && known.name == name; });
    if (allowed == AllowedGlobals.end()) {
        return tl::make_unexpected(refusedGlobal(module, name));
    }
    return allowed->means;
}

}  // namespace rookery

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Plans.Requirements;

/// <summary>Kinds, levels and verdicts are snake_case in JSON; numbers are refused.</summary>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

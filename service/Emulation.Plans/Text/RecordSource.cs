using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Text;

/// <summary>Nguồn của một ghi nhận, where it is one that a person must look behind.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RecordSource>))]
public enum RecordSource
{
    /// <summary>Đọc từ bản quét.</summary>
    Ocr,
}

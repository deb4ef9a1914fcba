using System.Text.Json.Serialization;
using Emulation.Plans.Requirements;

namespace Emulation.Service.OpenApi;

/// <summary>Cấp của đơn vị as a form field: a unit has a level, so "any" is none.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UploadLevel>))]
internal enum UploadLevel
{
    Commune,
    District,
    Province,
}

/// <summary>Trạng thái văn bản as a form field.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UploadStatus>))]
internal enum UploadStatus
{
    Draft,
    Issued,
}

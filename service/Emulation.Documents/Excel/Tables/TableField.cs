using System.Text.Json.Serialization;
using Emulation.Delegates.Answers;

namespace Emulation.Documents.Excel.Tables;

/// <summary>What a column of an allocation table holds.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<TableFieldKind>))]
public enum TableFieldKind
{
    /// <summary>Số thứ tự.</summary>
    Order,

    /// <summary>Mã đơn vị: the problem's id.</summary>
    UnitId,

    /// <summary>Tên đơn vị.</summary>
    Unit,

    /// <summary>Trọng số: dân số, số đảng viên …</summary>
    Weight,

    /// <summary>Tổng số đại biểu.</summary>
    Total,

    /// <summary>Một thành phần đại biểu.</summary>
    Category,

    /// <summary>Cộng của một nhóm thành phần.</summary>
    CategoryGroup,

    /// <summary>Một cơ cấu: nữ, dân tộc thiểu số …</summary>
    Attribute,

    /// <summary>Ghi chú của cơ quan; never written.</summary>
    Note,
}

/// <param name="Id">Of the category, group or attribute; null of the others.</param>
public sealed record TableField(TableFieldKind Kind, string? Id = null)
{
    [JsonIgnore]
    public bool IsCount => Kind is TableFieldKind.Total or TableFieldKind.Category or TableFieldKind.CategoryGroup or TableFieldKind.Attribute;
}

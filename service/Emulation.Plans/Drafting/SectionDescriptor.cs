namespace Emulation.Plans.Drafting;

/// <summary>Chỗ đứng của một mục trên trang.</summary>
public enum SectionPlace
{
    /// <summary>Phần đầu, above all else.</summary>
    Head,

    /// <summary>Tên loại và trích yếu.</summary>
    Title,

    /// <summary>Căn cứ ban hành, the first words below the title.</summary>
    Bases,

    /// <summary>Câu mở đầu, the last words before the first section.</summary>
    Opening,

    /// <summary>A section with a heading and a number.</summary>
    Body,

    /// <summary>Câu kết, behind the last section.</summary>
    Closing,

    /// <summary>Ô nơi nhận.</summary>
    Recipients,

    /// <summary>Ô chữ ký.</summary>
    Signature,

    /// <summary>Phụ lục, each in pages of its own.</summary>
    Annex,
}

/// <summary>Mô tả một mục của danh mục.</summary>
/// <param name="Key">Stem of its templates, "legal_bases".</param>
/// <param name="Title">Vietnamese, for the officer who chooses.</param>
/// <param name="Headings">Headings under which offices write this matter; empty where it has none.</param>
public sealed record SectionDescriptor(string Key, string Title, SectionPlace Place, IReadOnlyList<string> Headings, IReadOnlyList<SectionSlot> Slots);

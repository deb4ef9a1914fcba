namespace Emulation.Plans.Drafting;

/// <summary>Chỗ đứng của một mục trên trang.</summary>
public enum SectionPlace
{
    /// <summary>Between the head of the page and the recipients.</summary>
    Body,

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

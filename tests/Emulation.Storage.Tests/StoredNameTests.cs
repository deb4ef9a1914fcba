using System.Text;

namespace Emulation.Storage.Tests;

public sealed class StoredNameTests
{
    // What Windows or SharePoint refuses or keeps for itself: https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint
    private const string Forbidden = "\"*:<>?/\\|";

    private static readonly string[] Pieces =
    [
        "Kế hoạch", "xã Đông Hòa", "CON", "nul", "LPT1", "desktop.ini", "_vti_", ".", "..", " ", "~", "~$", "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\0", "\r\n", "\t", "\u007f", "\u0085",
        "\u202e", "\u200f", "\ufeff", "‛", "‛_", "‛u0041", "u0041", "_", "／", "＂", "␀", "␡", "␠", "．", "～", "🎉", "👩‍🌾", ".docx", "forms", "a",
    ];

    [Fact]
    public void Any_name_is_made_safe_and_turned_back()
    {
        var random = new Random(20260815);
        for (var i = 0; i < 20_000; i++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)])).Normalize();

            var stored = StoredName.ToStored(name);

            Assert.Equal(name, StoredName.FromStored(stored));
            AssertSafe(stored);
        }
    }

    [Theory]
    [InlineData("Kế hoạch số 12/KH-UBND.docx", "Kế hoạch số 12／KH-UBND.docx")]
    [InlineData("Kế hoạch tổ chức Hội nghị.docx", "Kế hoạch tổ chức Hội nghị.docx")]
    [InlineData("CON.docx", "‛_CON.docx")]
    [InlineData("Concert.docx", "Concert.docx")]
    public void A_name_stays_readable(string name, string stored) => Assert.Equal(stored, StoredName.ToStored(name));

    [Fact]
    public void A_name_of_somebody_elses_comes_back_as_it_is() => Assert.Equal("Kế hoạch.docx", StoredName.FromStored("Kế hoạch.docx".Normalize(NormalizationForm.FormD)));

    private static void AssertSafe(string stored)
    {
        Assert.DoesNotContain(stored, letter => Forbidden.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) || letter is '\u202e' or '\u200f' or '\ufeff');
        Assert.False(stored[0] is ' ' or '.' or '~' || stored[^1] is ' ' or '.', stored);
        Assert.DoesNotContain("_vti_", stored, StringComparison.OrdinalIgnoreCase);
        var stem = stored.Split('.')[0].Trim();
        Assert.DoesNotContain(stem, new[] { "CON", "nul", "LPT1" });
        Assert.NotEqual("desktop.ini", stored);
    }
}

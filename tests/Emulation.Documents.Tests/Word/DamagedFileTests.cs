using System.Globalization;
using System.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class DamagedFileTests
{
    [Fact]
    public void No_damage_leads_to_anything_but_a_refusal()
    {
        var random = new Random(30);
        var whole = WordFile.Of(Item(1, 0, "một"), Table(Row(Cell(P(T("ô"))))), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
            .Header("h", P(T("đầu"))).Styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>").Numbering("<w:abstractNum w:abstractNumId=\"0\"/>").Bytes();
        for (var round = 0; round < 1500; round++)
        {
            var bytes = whole.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            AssertReadOrRefused(random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
        }
    }

    [Fact]
    public void No_disorder_of_elements_leads_to_anything_but_a_refusal()
    {
        var random = new Random(2020);
        string[] names = ["p", "r", "t", "tbl", "tr", "tc", "tcPr", "trPr", "pPr", "rPr", "sectPr", "del", "ins", "sdt", "sdtContent", "txbxContent", "pict", "fldChar", "ruby", "rubyBase", "numPr", "ind", "gridSpan", "headerReference", "body", "AlternateContent"];
        string[] values = ["0", "-1", "99999999999", "x", "", "begin", "true", "2cm"];
        for (var round = 0; round < 1000; round++)
        {
            AssertReadOrRefused(WordFile.Of(Disorder(random, names, values, 12)).Bytes());
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        try
        {
            var plan = Read(bytes);
            Assert.All(plan.Blocks, b => b.Origin!.Locate(b.Text.Length));
        }
        catch (UnreadableDocumentException refusal)
        {
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static string Disorder(Random random, string[] names, string[] values, int depth)
    {
        var result = new StringBuilder();
        for (var i = random.Next(0, 4); i > 0 && depth > 0; i--)
        {
            var name = names[random.Next(names.Length)];
            var value = values[random.Next(values.Length)];
            var prefix = name == "AlternateContent" ? "mc" : "w";
            result.Append(CultureInfo.InvariantCulture, $"<{prefix}:{name} w:val=\"{value}\" w:left=\"{value}\" r:id=\"{value}\" w:fldCharType=\"{value}\">");
            result.Append(name == "t" ? "chữ" : Disorder(random, names, values, depth - 1)).Append(CultureInfo.InvariantCulture, $"</{prefix}:{name}>");
        }

        return result.ToString();
    }
}

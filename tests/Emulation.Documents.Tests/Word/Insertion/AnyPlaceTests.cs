using Emulation.Documents.Word.Insertion;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>Documents and places drawn by lot, the same on every run.</summary>
public sealed class AnyPlaceTests
{
    private const int Rounds = 120;

    private const string Numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"9\"><w:abstractNumId w:val=\"5\"/></w:num>";

    [Fact]
    public void Wherever_a_section_goes_the_rest_stays_and_comes_back()
    {
        var lot = new Random(20250822);
        for (var round = 0; round < Rounds; round++)
        {
            var draft = Draw(lot);
            var (key, fragment) = Sections.All.ElementAt(lot.Next(4));
            var place = new InsertionPlace.AtBlock(lot.Next(Read(draft).Blocks.Count + 1));

            var (file, outcome) = Sections.Insert(draft, fragment, key, place);

            if (outcome.Status == InsertionStatus.Refused)
            {
                Assert.Equal(draft, file);
                continue;
            }

            Assert.Equal(InsertionStatus.Inserted, outcome.Status);
            Surroundings.AssertKept(draft, file, Read(fragment).Blocks.Count);
            Assert.Equal(InsertionStatus.Unchanged, Sections.Insert(file, fragment, key, place).Outcome.Status);
            Surroundings.AssertRestored(draft, Sections.Remove(file, key).File);
        }
    }

    private static byte[] Draw(Random lot)
    {
        var section = 0;
        var blocks = Enumerable.Range(0, lot.Next(1, 25)).Select(index => lot.Next(9) switch
        {
            0 => Para(new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X" }[section++ % 10] + ". MỤC SỐ " + index),
            1 => Item(3, lot.Next(2), "mục tự đánh số " + index),
            2 => Item(9, 0, "danh sách khác " + index),
            3 => Table(Row(Cell(Para("ô " + index)), Cell(Item(3, 0, "ô đánh số")))),
            4 => "<w:sdt><w:sdtPr><w:id w:val=\"" + (100 + index) + "\"/></w:sdtPr><w:sdtContent>" + Para("ô nội dung " + index) + "</w:sdtContent></w:sdt>",
            5 => P(R("<w:pict><v:shape><v:textbox><w:txbxContent>" + Para("hộp " + index) + "</w:txbxContent></v:textbox></v:shape></w:pict>"), T("đoạn có hộp")),
            6 => P("<w:pPr><w:rPr><w:del w:id=\"" + (200 + index) + "\" w:author=\"A\"/></w:rPr></w:pPr>", T("đoạn nối liền ")) + Para("với đoạn sau " + index),
            7 => P("<w:bookmarkStart w:id=\"" + (300 + index) + "\" w:name=\"b" + index + "\"/>", T("đánh dấu"), "<w:bookmarkEnd w:id=\"" + (300 + index) + "\"/>"),
            _ => Para("1. Lời văn thường " + index),
        }).ToList();
        return WordFile.Of([.. blocks]).Numbering(Numbering).Settings("").Bytes();
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Emulation.Benchmarks;

/// <summary>
/// A Word plan of any length, the same for the same seed: typed and computed numbering, tables, header, footer and a footnote,
/// and runs split as Word splits them, so that reading it costs what reading a real one costs.
/// </summary>
internal sealed class SyntheticPlan
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Times = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
    private const int ParagraphsPerPage = 11;
    private const int PagesPerTable = 4;

    private static readonly string[] Sentences =
    [
        "Phòng Văn hóa - Xã hội lập danh sách đại biểu của từng thôn và báo cáo trước ngày {0}/8/2025.",
        "Số lượng đại biểu không quá {1} người, trong đó khách mời khoảng 30%.",
        "Mỗi đơn vị chọn {0} gương sáng để giới thiệu tại buổi gặp mặt cuối quý III/2025.",
        "Thời gian tổ chức là ½ ngày, vào buổi sáng, tại hội trường của xã.",
        "Đài truyền thanh đưa tin ba lần một tuần trong suốt đợt chuẩn bị.",
        "Văn phòng lo chỗ ngồi, âm thanh, nước uống và đón khách từ 7 giờ.",
        "Kinh phí lấy từ nguồn đã giao đầu năm, chi đúng mức và có chứng từ.",
        "Các thôn gửi hồ sơ về Ủy ban nhân dân xã chậm nhất {0} ngày trước khi khai mạc.",
        "Theo Kế hoạch số {1}/KH-UBND ngày {0}/6/2025, việc bình chọn phải công khai.",
        "Công an xã giữ trật tự trên đường vào, sắp xếp nơi để xe cho khách.",
    ];

    private static readonly string[] Headings = ["MỤC ĐÍCH", "NỘI DUNG", "THÀNH PHẦN", "CHƯƠNG TRÌNH", "KINH PHÍ", "PHÂN CÔNG"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly Random _random;
    private readonly StringBuilder _body = new();

    private SyntheticPlan(int seed) => _random = new Random(seed);

    public static byte[] Document(int pages, int seed)
    {
        var plan = new SyntheticPlan(seed);
        plan.WriteBody(pages);
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts(plan._body.ToString()))
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content);
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<(string Name, string Content)> Parts(string body)
    {
        const string office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        const string relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        string[] parts = ["styles", "numbering", "settings", "header", "footer", "footnotes"];
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{office}document.main+xml\"/>"
            + string.Concat(parts.Select(static part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{office}{part}+xml\"/>")) + "</Types>");
        yield return ("_rels/.rels", Relations([("officeDocument", "word/document.xml")]));
        yield return ("word/_rels/document.xml.rels", Relations([.. parts.Select(static part => (part, part + ".xml"))]));
        yield return ("word/document.xml", $"<w:document {Namespace}><w:body>{body}</w:body></w:document>");
        yield return ("word/styles.xml", Styles());
        yield return ("word/numbering.xml", Numbering());
        yield return ("word/settings.xml", $"<w:settings {Namespace}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/></w:settings>");
        yield return ("word/header.xml", $"<w:hdr {Namespace}><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>");
        yield return ("word/footer.xml", $"<w:ftr {Namespace}><w:p/></w:ftr>");
        yield return ("word/footnotes.xml", $"<w:footnotes {Namespace}><w:footnote w:id=\"2\"><w:p><w:r><w:t>Số liệu tính đến cuối tháng trước.</w:t></w:r></w:p></w:footnote></w:footnotes>");

        static string Relations((string Type, string Target)[] targets) =>
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(targets.Select(static (target, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{relation}{target.Type}\" Target=\"{target.Target}\"/>")) + "</Relationships>";
    }

    // Word's own files carry a hundred styles or more, most of them unused.
    private static string Styles() =>
        $"<w:styles {Namespace}><w:docDefaults><w:rPrDefault><w:rPr>{Times}<w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + string.Concat(Enumerable.Range(1, 120).Select(static i =>
            $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:name w:val=\"Style {i}\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"{i}\" w:after=\"60\"/></w:pPr><w:rPr>{Times}<w:sz w:val=\"26\"/></w:rPr></w:style>"))
        + "</w:styles>";

    private static string Numbering()
    {
        string[] formats = ["upperRoman", "decimal", "decimal", "lowerLetter", "bullet"];
        string[] texts = ["%1.", "%2.", "%2.%3.", "%4)", "-"];
        return $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\">"
            + string.Concat(formats.Select((format, i) => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{texts[i]}\"/></w:lvl>"))
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static string Roman(int number) => Tens[number / 10 % 10] + Ones[number % 10];

    private void WriteBody(int pages)
    {
        Paragraph("ỦY BAN NHÂN DÂN XÃ SUỐI NGÀ", "<w:jc w:val=\"center\"/>");
        Paragraph("KẾ HOẠCH", "<w:jc w:val=\"center\"/>");
        Paragraph("Tổ chức Hội nghị điển hình tiên tiến xã Suối Ngà", "<w:jc w:val=\"center\"/>");
        for (var page = 0; page < pages; page++)
        {
            // Half of the headings are numbered by hand and half by Word, as offices do.
            var heading = Headings[page % Headings.Length];
            if (page % 2 == 0)
            {
                Paragraph($"{Roman(page % 99 + 1)}. {heading}", "<w:keepNext/>");
            }
            else
            {
                Paragraph(heading, Numbered(0));
            }

            for (var i = 0; i < ParagraphsPerPage; i++)
            {
                Paragraph(Text(), i % 3 == 0 ? Numbered(1 + i % 4) : "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>");
            }

            if (page % PagesPerTable == 0)
            {
                Table();
            }
        }

        _body.Append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
    }

    private static string Numbered(int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>";

    private string Text() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ =>
        string.Format(CultureInfo.InvariantCulture, Sentences[_random.Next(Sentences.Length)], _random.Next(2, 28), _random.Next(80, 300))));

    private void Table()
    {
        _body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"6000\"/><w:gridCol w:w=\"1500\"/></w:tblGrid>");
        for (var row = 1; row <= 8; row++)
        {
            _body.Append("<w:tr>");
            foreach (var cell in new[] { row.ToString(CultureInfo.InvariantCulture), $"Thôn Bản Lụa {row}", _random.Next(2, 20).ToString(CultureInfo.InvariantCulture) })
            {
                _body.Append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>");
                Paragraph(cell, "<w:jc w:val=\"center\"/>");
                _body.Append("</w:tc>");
            }

            _body.Append("</w:tr>");
        }

        _body.Append("</w:tbl>");
    }

    /// <summary>Runs end after a few words or in the middle of one: Word splits where somebody typed, saved or was spell-checked.</summary>
    private void Paragraph(string text, string properties)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<w:p w:rsidR=\"00{_random.Next(0x100000, 0xFFFFFF):X6}\"><w:pPr>{properties}</w:pPr>");
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(_random.Next(5, 60), text.Length - start);
            _body.Append(CultureInfo.InvariantCulture,
                $"<w:r w:rsidRPr=\"00{_random.Next(0x100000, 0xFFFFFF):X6}\"><w:rPr>{Times}<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">{text.AsSpan(start, length)}</w:t></w:r>");
            start += length;
        }

        _body.Append("</w:p>");
    }
}

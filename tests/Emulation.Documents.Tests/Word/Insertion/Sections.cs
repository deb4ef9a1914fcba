using Emulation.Documents.Word.Insertion;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

/// <summary>Fragments written for the tests, each with something that is hard to carry into another file, and short forms of the calls.</summary>
internal static class Sections
{
    public const string Drawing = """
        <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Hình"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Hình"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId50"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
        """;

    private const string BodyLook = "<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>";

    // One red point.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

    /// <summary>Typed numbers, layout written on every paragraph.</summary>
    public static byte[] Budget => WordFile.Of(
        Bold("V. KINH PHÍ THỰC HIỆN"),
        Para("1. Nguồn chi lấy từ dự toán được giao trong năm của đơn vị tổ chức.", BodyLook),
        Para("2. Bộ phận tài vụ lập dự trù, trình duyệt và quyết toán đúng chế độ.", BodyLook)).Bytes();

    /// <summary>Styles of its own, headings and text numbered by one multi-level list through them.</summary>
    public static byte[] Tasks => WordFile.Of(
        Para("Tổ chức thực hiện", "<w:pStyle w:val=\"Muc\"/>"),
        Para("Giao Văn phòng", "<w:pStyle w:val=\"Khoan\"/>"),
        Para("Chuẩn bị hội trường, âm thanh và nước uống cho buổi họp mặt.", "<w:pStyle w:val=\"Loi\"/>"),
        Para("Gửi giấy mời tới từng đại biểu trước khi khai mạc.", "<w:pStyle w:val=\"Loi\"/>"),
        Para("Giao các thôn, tổ dân phố", "<w:pStyle w:val=\"Khoan\"/>"),
        Para("Lập danh sách người được cử đi, gửi về Văn phòng để tổng hợp.", "<w:pStyle w:val=\"Loi\"/>"))
        .Styles("""
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Loi"><w:name w:val="Lời văn mục"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Muc"><w:name w:val="Đề mục lớn"/><w:basedOn w:val="Normal"/><w:next w:val="Loi"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Khoan"><w:name w:val="Đề mục nhỏ"/><w:basedOn w:val="Loi"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            """)
        .Numbering("""
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Khoan"/><w:lvlText w:val="%2."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """).Bytes();

    /// <summary>A table with a style, a bulleted list, a picture, a control and a bookmark that a field refers to.</summary>
    public static byte[] Delegates => WithPicture(WordFile.Of(
        Bold("III. PHÂN BỔ ĐẠI BIỂU"),
        Para("Số ghế của từng khối ghi ở bảng dưới đây, kèm hình minh họa sơ đồ chỗ ngồi.", BodyLook),
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Luoi\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + Row(Cell(Para("Khối")), Cell(Para("Số ghế"))) + Row(Cell(Para("Trường học")), Cell(Para("12"))) + "</w:tbl>",
        Item(4, 0, "Khối cơ quan ngồi dãy đầu;"), Item(4, 0, "Khối thôn ngồi dãy giữa."),
        P("<w:bookmarkStart w:id=\"0\" w:name=\"so_do\"/>", R(Drawing), "<w:bookmarkEnd w:id=\"0\"/>", R("<w:fldChar w:fldCharType=\"begin\"/>"), R("<w:instrText xml:space=\"preserve\"> REF so_do </w:instrText>"), R("<w:fldChar w:fldCharType=\"end\"/>")),
        P("<w:sdt><w:sdtPr><w:tag w:val=\"emulation:fact:staff\"/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>", T("Tổng số người làm việc: 180"), "</w:sdtContent></w:sdt>")))
        .Styles("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Luoi\"><w:name w:val=\"Lưới đại biểu\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr></w:style>")
        .Numbering("""
            <w:abstractNum w:abstractNumId="3"><w:nsid w:val="12345678"/><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
            """).Bytes();

    /// <summary>The heading of no known matter, with words that XML and regular expressions treat as their own.</summary>
    public static byte[] Hostile => WordFile.Of(Bold("Mục <lạ> & \"khác\" $1 %s {0} \U0001F600"), Para("Lời có dấu < > & ' \" và ký tự \u202E đảo chiều, \u00AD gạch mềm.")).Bytes();

    public static IEnumerable<(string Key, byte[] Fragment)> All => [("budget", Budget), ("tasks", Tasks), ("delegates", Delegates), ("other", Hostile)];

    public static (byte[] File, InsertionOutcome Outcome) Insert(byte[] draft, byte[] fragment, string key, InsertionPlace? place = null, bool replace = false)
    {
        using var output = new MemoryStream();
        var request = new SectionRequest(key, key + "@1", place ?? new InsertionPlace.Belonging()) { Replace = replace };
        var outcome = SectionInsertion.Insert(new MemoryStream(draft), new MemoryStream(fragment), request, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), outcome);
    }

    public static (byte[] File, InsertionOutcome Outcome) Remove(byte[] draft, string key, bool replace = false)
    {
        using var output = new MemoryStream();
        var outcome = SectionInsertion.Remove(new MemoryStream(draft), key, replace, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), outcome);
    }

    private static string Bold(string text) => P($"<w:pPr>{BodyLook}</w:pPr>", R("<w:rPr><w:b/></w:rPr>", $"<w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t>"));

    private static WordFile WithPicture(WordFile file) => file.Link("rId50", "image", "media/image1.png").Part("word/media/image1.png", Picture);
}

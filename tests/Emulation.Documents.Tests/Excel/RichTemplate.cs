using System.Globalization;
using System.Text;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel;

/// <summary>
/// A template as an office's best Excel hand makes it: heading of two levels, one sample row (7), total (8), signatures (10 to 12), a small Excel table below (15 to 17), conditional formats,
/// validations, sparkline, comment, link, chart, picture, names, print set-up, other sheets that look here.
/// </summary>
internal static class RichTemplate
{
    public const int Sample = 7;

    private const string X14 = "xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"";

    public static byte[] Bytes()
    {
        var file = new WorkbookFile
        {
            Rest = """
                <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">PhanBo!$A$6:$J$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">PhanBo!$A$1:$J$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">PhanBo!$4:$6</definedName><definedName name="CotTong">PhanBo!$D$7:$D$7</definedName><definedName name="TongTatCa">PhanBo!$D$8</definedName></definedNames><calcPr calcId="191029"/>
                """,
        };
        file.Sheet("PhanBo", Main(), ("rId1", "drawing", "../drawings/drawing1.xml"), ("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"), ("rId3", "comments", "../comments1.xml"),
            ("rId4", "table", "../tables/table1.xml"), ("rId5", "hyperlink", "https://example.vn/huong-dan"));
        file.Sheet("DanhMuc", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Đạt</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Chưa đạt</t></is></c></row></sheetData>");
        file.Sheet("Tổng hợp 'năm'", "<sheetData><row r=\"1\"><c r=\"A1\"><f>PhanBo!D8</f><v>0</v></c><c r=\"B1\"><f>SUM(PhanBo!E7:F7)+LEN(\"PhanBo!D8\")</f><v>9</v></c><c r=\"C1\"><f>PhanBo!D12+A1</f><v>0</v></c></row></sheetData>");
        return file
            .Part("xl/styles.xml", Styles, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml").MainLink("rId20", "styles", "styles.xml")
            .Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Ns}\" count=\"2\" uniqueCount=\"2\"><si><t>Ghi chú</t></si><si><r><rPr><b/><sz val=\"14\"/><rFont val=\"Times New Roman\"/></rPr><t xml:space=\"preserve\">BẢNG PHÂN BỔ </t></r><r><t>ĐẠI BIỂU</t></r></si></sst>", "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml").MainLink("rId21", "sharedStrings", "sharedStrings.xml")
            .Part("xl/calcChain.xml", $"<calcChain xmlns=\"{Ns}\"><c r=\"D7\" i=\"1\"/><c r=\"D8\" i=\"1\"/></calcChain>", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml").MainLink("rId22", "calcChain", "calcChain.xml")
            .Part("xl/tables/table1.xml", $"<table xmlns=\"{Ns}\" id=\"1\" name=\"BangPhu\" displayName=\"BangPhu\" ref=\"B15:C17\" totalsRowCount=\"1\"><autoFilter ref=\"B15:C16\"/><tableColumns count=\"2\"><tableColumn id=\"1\" name=\"Việc\" totalsRowLabel=\"Cộng\"/><tableColumn id=\"2\" name=\"Số người\" totalsRowFunction=\"sum\"/></tableColumns></table>", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml")
            .Part("xl/comments1.xml", $"<comments xmlns=\"{Ns}\"><authors><author>Văn thư</author></authors><commentList><comment ref=\"D5\" authorId=\"0\"><text><t>Theo chỉ tiêu</t></text></comment><comment ref=\"B7\" authorId=\"0\"><text><t>Ghi đủ tên</t></text></comment><comment ref=\"D8\" authorId=\"0\"><text><t>Không quá mức giao</t></text></comment></commentList></comments>", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml")
            .Part("xl/drawings/vmlDrawing1.vml", Notes())
            .Part("xl/drawings/drawing1.xml", Drawing, "application/vnd.openxmlformats-officedocument.drawing+xml")
            .Part("xl/drawings/_rels/drawing1.xml.rels", Relationships([Link("rId1", "chart", "../charts/chart1.xml"), Link("rId2", "image", "../media/image1.png")]))
            .Part("xl/charts/chart1.xml", Chart, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
            .Part("xl/media/image1.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
            .Bytes();
    }

    private static string Main()
    {
        var rows = new StringBuilder();
        void Row(int number, string attributes, params (string Column, object? Value, int Style)[] cells) =>
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\" spans=\"1:10\"{attributes} x14ac:dyDescent=\"0.25\">{string.Concat(cells.Select(cell => Cell(cell.Column + number.ToString(CultureInfo.InvariantCulture), cell.Value, cell.Style)))}</row>");
        rows.Append("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>1</v></c></row>");
        Row(2, "", ("A", "(Kèm theo Kế hoạch của Ủy ban nhân dân)", 2));
        Row(4, " ht=\"30\" customHeight=\"1\"", ("A", "TT", 3), ("B", "Tên đơn vị", 3), ("C", "Số đảng viên", 3), ("D", "Tổng số đại biểu", 3), ("E", "Trong đó", 3), ("F", null, 3), ("G", null, 3), ("H", "Tỷ lệ (%)", 3), ("I", "Xu thế", 3));
        rows.Insert(rows.Length - "</row>".Length, "<c r=\"J4\" s=\"3\" t=\"s\"><v>0</v></c>");
        Row(5, "", ("A", null, 3), ("B", null, 3), ("C", null, 3), ("D", null, 3), ("E", "Khách mời", 3), ("F", "Điển hình", 3), ("G", "Nữ", 3), ("H", null, 3), ("I", null, 3), ("J", null, 3));
        Row(6, "", ("A", "(1)", 3), ("B", "(2)", 3), ("C", "(3)", 3), ("D", "(4) = (5) + (6)", 3), ("E", "(5)", 3), ("F", "(6)", 3), ("G", "(7)", 3), ("H", "(8)", 3), ("I", "(9)", 3), ("J", "(10)", 3));
        Row(Sample, "", ("A", null, 4), ("B", null, 5), ("C", null, 6), ("D", "=SUM(E7:F7)", 6), ("E", null, 6), ("F", null, 6), ("G", null, 6), ("H", "=ROUND(D7/$D$8*100,2)", 7), ("I", null, 4), ("J", null, 5));
        Row(8, "", ("A", null, 8), ("B", "Tổng cộng", 8), ("C", "=SUM(C7)", 9), ("D", "=SUM(D7:D7)", 9), ("E", "=SUBTOTAL(9,E7)", 9), ("F", null, 9), ("G", 0, 9), ("H", "=SUM(H7:H7)", 9), ("I", null, 8), ("J", null, 8));
        Row(10, "", ("B", "Người lập biểu", 2), ("G", "CHỦ TỊCH", 2));
        Row(12, "", ("B", "Trung bình mỗi đơn vị", 2), ("D", "=IFERROR(D8/COUNT(D7:D7),0)", 7));
        Row(15, "", ("B", "Việc", 3), ("C", "Số người", 3));
        Row(16, "", ("B", "Đón tiếp", 5), ("C", 4, 6));
        Row(17, "", ("B", "Cộng", 8), ("C", "=SUBTOTAL(109,BangPhu[Số người])", 9));
        return $"""
            <sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J17"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="6" topLeftCell="C7" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D8" sqref="D8"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="34" customWidth="1"/><col min="3" max="10" width="11" customWidth="1"/></cols><sheetData>{rows}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/><protectedRanges><protectedRange sqref="E7:G7" name="NhapLieu"/></protectedRanges><autoFilter ref="A6:J7"/><mergeCells count="10"><mergeCell ref="A1:J1"/><mergeCell ref="A2:J2"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="C4:C5"/><mergeCell ref="D4:D5"/><mergeCell ref="E4:G4"/><mergeCell ref="H4:H5"/><mergeCell ref="I4:I5"/><mergeCell ref="J4:J5"/></mergeCells><conditionalFormatting sqref="D7"><cfRule type="expression" dxfId="0" priority="1"><formula>D7&gt;$C7</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E7:F7"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="&#123;B025F937-C7B1-47D3-B67F-A62EFF666E3E&#125;" {X14}><x14:id>&#123;11111111-2222-3333-4444-555555555555&#125;</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="H7"><cfRule type="iconSet" priority="3"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="D8:G8"><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>200</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" errorTitle="Sai số" error="Chỉ nhận số nguyên" sqref="E7:G7"><formula1>0</formula1><formula2>$D$8</formula2></dataValidation><dataValidation type="list" allowBlank="1" sqref="J7"><formula1>DanhMuc!$A$1:$A$2</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B10" r:id="rId5"/><hyperlink ref="B12" location="PhanBo!D8" display="Tổng"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.79" right="0.59" top="0.79" bottom="0.59" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="13" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="&#123;78C0D931-6437-407d-A8EE-F0AAD7539E65&#125;" {X14}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="&#123;11111111-2222-3333-4444-555555555555&#125;"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E7:F7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="&#123;05C60535-1F16-4fd2-B633-F4F36F0B64E0&#125;" {X14}><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>PhanBo!E7:G7</xm:f><xm:sqref>I7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>
            """;
    }

    private static string Notes()
    {
        string Shape(int id, int row, int column) => $"""<v:shape id="_x0000_s{1025 + id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row}, 2, {column + 3}, 31, {row + 3}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>""";
        return $"""<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>{Shape(0, 4, 3)}{Shape(1, 6, 1)}{Shape(2, 7, 3)}</xml>""";
    }

    private const string Styles = $"""
        <styleSheet xmlns="{Ns}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;-#,##0;&quot;-&quot;"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font><font><i/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"><protection locked="0"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="164" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>
        """;

    private const string Drawing = """
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>33</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="190500" cy="190500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Huy hiệu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>
        """;

    private const string Chart = """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>PhanBo!$D$4</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Tổng số đại biểu</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>PhanBo!$B$7:$B$7</c:f><c:strCache><c:ptCount val="1"/></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>PhanBo!$D$7:$D$7</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>0</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>
        """;
}

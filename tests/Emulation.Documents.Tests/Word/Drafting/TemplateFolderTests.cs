using Emulation.Documents.Word.Drafting;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Drafting;

public sealed class TemplateFolderTests : IDisposable
{
    private readonly DirectoryInfo _own = Directory.CreateTempSubdirectory("emulation-templates-");

    public void Dispose() => _own.Delete(recursive: true);

    [Fact]
    public void An_office_s_own_section_stands_in_place_of_ours_and_the_rest_stays()
    {
        Put("opening.docx", Para("Ủy ban nhân dân xã quyết nghị như sau:"));

        var texts = Draft(DraftSample.Facts);

        Assert.Contains("Ủy ban nhân dân xã quyết nghị như sau:", texts);
        Assert.Contains("MỤC ĐÍCH, YÊU CẦU", texts);
    }

    [Fact]
    public void The_variant_nearest_to_the_unit_is_taken()
    {
        Put("opening.commune.docx", Para("Cấp xã như sau:"));
        Put("opening.phuong.docx", Para("Phường như sau:"));

        Assert.Contains("Cấp xã như sau:", Draft(DraftSample.Facts));
        Assert.Contains("Phường như sau:", Draft(DraftSample.Facts.Replace("kind: xa", "kind: phuong", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_no_template_is_refused_by_its_name()
    {
        Put("opening.docx", Para("x"));
        File.WriteAllText(Path.Combine(_own.FullName, "sections", "opening.docx"), "không phải Word");

        Assert.Contains("Tệp mẫu opening.docx", Assert.Throws<UnreadableDocumentException>(() => Draft(DraftSample.Facts)).Message, StringComparison.Ordinal);
    }

    private void Put(string name, string body)
    {
        Directory.CreateDirectory(Path.Combine(_own.FullName, "sections"));
        File.WriteAllBytes(Path.Combine(_own.FullName, "sections", name), WordFile.Of(body).Bytes());
    }

    private List<string> Draft(string facts)
    {
        var file = DraftSample.Draft(DraftSample.Read(facts), null, new TemplateFolder(_own.FullName)).File;
        Validation.AssertClean(file);
        return [.. DraftSample.Text(file).Blocks.Select(static block => block.Text)];
    }
}

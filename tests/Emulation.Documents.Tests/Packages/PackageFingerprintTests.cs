using System.IO.Compression;
using System.Text;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Tests.Packages;

public sealed class PackageFingerprintTests
{
    private const string State = """<plan xmlns="urn:emulation-office:plan:1" id="a"/>""";

    private static readonly Dictionary<string, string> Plan = new(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = "<Types/>",
        ["word/document.xml"] = "<document>một</document>",
        ["word/styles.xml"] = "<styles/>",
        ["word/_rels/document.xml.rels"] = """<Relationships><Relationship Id="rId1" Type="x/styles" Target="styles.xml"/></Relationships>""",
        ["customXml/item1.xml"] = State,
        ["docProps/core.xml"] = "<core/>",
    };

    [Fact]
    public void What_SharePoint_adds_does_not_count()
    {
        var rewritten = new Dictionary<string, string>(Plan, StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types><Override/></Types>",
            ["docProps/custom.xml"] = "<Properties/>",
            ["docProps/core.xml"] = "<core>x</core>",
            ["customXml/item1.xml"] = "<properties xmlns=\"http://schemas.microsoft.com/office/2006/metadata/properties\"/>",
            ["customXml/item4.xml"] = State,
            ["word/_rels/document.xml.rels"] =
                """<Relationships><Relationship Id="rId9" Type="x/customXml" Target="../customXml/item1.xml"/><Relationship Target="styles.xml" Id="rId1" Type="x/styles"/></Relationships>""",
        };

        Assert.Equal(PackageFingerprint.Of(Package(Plan)), PackageFingerprint.Of(Package(rewritten.Reverse())));
    }

    [Theory]
    [InlineData("word/document.xml", "<document>hai</document>")]
    [InlineData("word/styles.xml", "<styles>x</styles>")]
    [InlineData("word/media/image1.png", "x")]
    [InlineData("customXml/item1.xml", "<plan xmlns=\"urn:emulation-office:plan:1\" id=\"b\"/>")]
    [InlineData("word/_rels/document.xml.rels", """<Relationships><Relationship Id="rId1" Type="x/styles" Target="other.xml"/></Relationships>""")]
    public void What_a_person_or_the_add_in_changes_counts(string part, string content)
    {
        var changed = new Dictionary<string, string>(Plan, StringComparer.Ordinal) { [part] = content };

        Assert.NotEqual(PackageFingerprint.Of(Package(Plan)), PackageFingerprint.Of(Package(changed)));
    }

    [Fact]
    public void Losing_the_state_counts()
    {
        var stripped = Plan.Where(static part => !part.Key.StartsWith("customXml/", StringComparison.Ordinal));

        Assert.NotEqual(PackageFingerprint.Of(Package(Plan)), PackageFingerprint.Of(Package(stripped)));
    }

    [Fact]
    public void Bytes_that_are_no_package_have_none()
    {
        Assert.Null(PackageFingerprint.Of("Sign in to your account"u8.ToArray()));
        Assert.Null(PackageFingerprint.Of(Package(Plan).AsMemory()[..^30]));
        Assert.Null(PackageFingerprint.Of(Package([new("word/_rels/document.xml.rels", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")])));
    }

    private static byte[] Package(IEnumerable<KeyValuePair<string, string>> parts)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return output.ToArray();
    }
}

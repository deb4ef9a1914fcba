using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;

namespace Emulation.Conventions.Tests;

/// <summary>
/// Microsoft's own validator is an online service, so the add-in manifest's structure is checked here: [MS-OWEMXML], task pane add-ins.
/// </summary>
public sealed class ManifestTests
{
    private static readonly XNamespace Base = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly string Root = FindRoot();
    private static readonly XElement Manifest = XDocument.Load(Path.Combine(Root, "manifest.xml")).Root!;
    private static readonly XElement Commands = Manifest.Element(Overrides + "VersionOverrides")!;
    private static readonly XElement Resources = Commands.Element(Overrides + "Resources")!;

    [Fact]
    public void It_is_a_task_pane_add_in_with_version_1_0_commands()
    {
        Assert.Equal(Base + "OfficeApp", Manifest.Name);
        Assert.Equal("TaskPaneApp", (string?)Manifest.Attribute(Instance + "type"));
        Assert.Equal("VersionOverridesV1_0", (string?)Commands.Attribute(Instance + "type"));
        Assert.Equal("ReadWriteDocument", Manifest.Element(Base + "Permissions")?.Value);
        Assert.True(Guid.TryParse(Manifest.Element(Base + "Id")?.Value, CultureInfo.InvariantCulture, out _));
        Assert.Equal(4, Version.Parse(Manifest.Element(Base + "Version")!.Value).ToString().Split('.').Length);
    }

    // The schema is a sequence: Office refuses a manifest with the right elements in the wrong order.
    [Fact]
    public void Elements_stand_in_the_order_of_the_schema()
    {
        string[] manifest = ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
            "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"];
        string[] commands = ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"];
        string[] control = ["Label", "Supertip", "Icon", "Action"];
        string[] resources = ["Images", "Urls", "ShortStrings", "LongStrings"];

        AssertOrder(manifest, Manifest);
        AssertOrder(commands, Commands);
        AssertOrder(resources, Resources);
        Assert.All(Commands.Descendants(Overrides + "Control"), element => AssertOrder(control, element));
    }

    [Fact]
    public void Vietnamese_is_the_default_and_everything_shown_has_an_English_override()
    {
        string[] shown = ["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"];
        var elements = shown.Select(name => Manifest.Element(Base + name)!)
            .Append(Manifest.Element(Base + "DefaultSettings")!.Element(Base + "SourceLocation")!)
            .Concat(ResourceEntries());

        Assert.Equal("vi-VN", Manifest.Element(Base + "DefaultLocale")?.Value);
        Assert.All(elements, static element =>
        {
            var english = element.Elements().Single(static child => child.Name.LocalName == "Override" && (string?)child.Attribute("Locale") == "en-US");
            Assert.False(string.IsNullOrWhiteSpace((string?)element.Attribute("DefaultValue")));
            Assert.False(string.IsNullOrWhiteSpace((string?)english.Attribute("Value")));
        });
    }

    [Fact]
    public void Every_address_is_https_at_one_origin_and_is_a_file_of_the_pane()
    {
        var addresses = Manifest.DescendantsAndSelf().Attributes().Where(static attribute => attribute.Name.LocalName is "DefaultValue" or "Value")
            .Select(static attribute => attribute.Value).Where(static value => value.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
            .Select(static value => new Uri(value)).ToList();

        Assert.All(addresses, static address => Assert.Equal("https", address.Scheme));
        Assert.Single(addresses.Select(static address => address.Authority).Distinct(StringComparer.Ordinal));
        Assert.All(addresses, static address => Assert.True(File.Exists(PaneFile(address)), $"{address} is not a file of addin/"));
        Assert.All(addresses, static address => Assert.InRange(address.AbsoluteUri.Length, 1, 2048));
    }

    [Fact]
    public void Icons_have_the_sizes_they_are_listed_for()
    {
        Assert.Equal((32, 32), PixelSize(IconOf(Manifest.Element(Base + "IconUrl")!)));
        Assert.Equal((64, 64), PixelSize(IconOf(Manifest.Element(Base + "HighResolutionIconUrl")!)));
        Assert.All(Commands.Descendants(Overrides + "Icon"), static icon =>
        {
            var sizes = icon.Elements(Basic + "Image").Select(static image => (int)image.Attribute("size")!).ToList();
            Assert.Equal([16, 20, 24, 32, 40, 48, 64, 80], sizes);
            Assert.All(icon.Elements(Basic + "Image"), static image =>
            {
                var size = (int)image.Attribute("size")!;
                Assert.Equal((size, size), PixelSize(IconOf(Resource((string)image.Attribute("resid")!))));
            });
        });
    }

    // A set that a host lacks would hide the whole add-in (base) or every command (overrides); the pane asks at run time instead.
    [Fact]
    public void No_requirement_set_is_demanded()
    {
        Assert.DoesNotContain(Manifest.Descendants(), static element => element.Name.LocalName is "Requirements" or "Sets" or "Runtimes");
    }

    [Fact]
    public void Both_hosts_have_a_start_hint_and_one_group_on_the_home_tab()
    {
        string[] baseHosts = ["Document", "Workbook"];
        var hosts = Commands.Element(Overrides + "Hosts")!.Elements(Overrides + "Host").ToList();

        Assert.Equal(baseHosts, Manifest.Element(Base + "Hosts")!.Elements().Select(static host => (string)host.Attribute("Name")!));
        Assert.Equal(baseHosts, hosts.Select(static host => (string)host.Attribute(Instance + "type")!));
        Assert.All(hosts, static host =>
        {
            var form = host.Element(Overrides + "DesktopFormFactor")!;
            var point = form.Element(Overrides + "ExtensionPoint")!;
            var tab = point.Element(Overrides + "OfficeTab")!;
            Assert.Equal(["Title", "Description", "LearnMoreUrl"], form.Element(Overrides + "GetStarted")!.Elements().Select(static element => element.Name.LocalName));
            Assert.Equal("PrimaryCommandSurface", (string?)point.Attribute(Instance + "type"));
            Assert.Equal("TabHome", (string?)tab.Attribute("id"));
            Assert.InRange(Assert.Single(tab.Elements(Overrides + "Group")).Elements(Overrides + "Control").Count(), 1, 6);
        });
    }

    [Fact]
    public void Every_resource_is_defined_once_and_used()
    {
        var used = Commands.Descendants().Attributes("resid").Select(static attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        var defined = ResourceEntries().Select(static entry => (string)entry.Attribute("id")!).ToList();

        Assert.Equal(defined.Count, defined.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(defined, static id => Assert.InRange(id.Length, 1, 32));
    }

    [Fact]
    public void Identifiers_and_texts_keep_within_Offices_limits()
    {
        var ids = Commands.Element(Overrides + "Hosts")!.Descendants().Attributes("id").Select(static attribute => attribute.Value)
            .Where(static id => id != "TabHome").ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, static id => Assert.InRange(id.Length, 1, 125));
        Assert.All(Texts(Manifest.Element(Base + "DisplayName")!), static text => Assert.InRange(text.Length, 1, 125));
        Assert.All(Texts(Manifest.Element(Base + "Description")!), static text => Assert.InRange(text.Length, 1, 250));
        Assert.All(Resources.Element(Basic + "ShortStrings")!.Elements().SelectMany(Texts), static text => Assert.InRange(text.Length, 1, 125));
        Assert.All(Resources.Element(Basic + "LongStrings")!.Elements().SelectMany(Texts), static text => Assert.InRange(text.Length, 1, 250));
    }

    // Single sign-on of the older kind and foreign domains in the pane are both unused; either would have to be listed in full.
    [Fact]
    public void Nothing_is_asked_for_beyond_the_pane_itself()
    {
        Assert.DoesNotContain(Manifest.Descendants(), static element => element.Name.LocalName is "AppDomains" or "WebApplicationInfo");
        Assert.All(Commands.Descendants(Overrides + "Action"), static action => Assert.Equal("pane", (string?)action.Element(Overrides + "SourceLocation")?.Attribute("resid")));
    }

    private static IEnumerable<XElement> ResourceEntries() => Resources.Elements().SelectMany(static group => group.Elements());

    private static XElement Resource(string id) => ResourceEntries().Single(entry => (string?)entry.Attribute("id") == id);

    private static IEnumerable<string> Texts(XElement element) =>
        element.Elements().Select(static child => (string)child.Attribute("Value")!).Prepend((string)element.Attribute("DefaultValue")!);

    private static string IconOf(XElement element) => PaneFile(new Uri((string)element.Attribute("DefaultValue")!));

    private static string PaneFile(Uri address)
    {
        var path = address.AbsolutePath.TrimStart('/');
        var name = path.Length == 0 ? "index.html" : path;
        return Path.Combine(Root, "addin", name.EndsWith(".html", StringComparison.Ordinal) ? name : Path.Combine("public", name));
    }

    // PNG: eight bytes of signature, length and "IHDR", then width and height, big-endian.
    private static (int Width, int Height) PixelSize(string file)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }

    private static void AssertOrder(string[] order, XElement parent)
    {
        var names = parent.Elements().Select(static element => element.Name.LocalName).ToList();
        Assert.All(names, name => Assert.Contains(name, order));
        Assert.Equal(names.OrderBy(name => Array.IndexOf(order, name)), names);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run from inside the repository.");
    }
}

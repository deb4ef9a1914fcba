using YamlDotNet.RepresentationModel;

namespace Emulation.Cli.Tests.Deploy;

/// <summary>A Kubernetes file as a tree, each place by its way from the root ("spec.template.spec.containers[].name").</summary>
internal sealed class JobFile
{
    private readonly YamlMappingNode _root;

    public JobFile(string name)
    {
        using var reader = new StreamReader(Path(name));
        var stream = new YamlStream();
        stream.Load(reader);
        _root = (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>A file below service/deploy.</summary>
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return System.IO.Path.Combine(folder.FullName, "service", "deploy", name);
    }

    /// <summary>Every scalar with its way; an item of a list counts as "[]".</summary>
    public IReadOnlyList<(string Way, string Value)> Values => [.. Walk("", _root)];

    public string Value(string way) => Values.Single(one => one.Way == way).Value;

    public IReadOnlyList<string> All(string way) => [.. Values.Where(one => one.Way == way).Select(static one => one.Value)];

    /// <summary>The environment of the one container.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        All("spec.template.spec.containers[].env[].name").Zip(All("spec.template.spec.containers[].env[].value")).ToDictionary(static one => one.First, static one => one.Second, StringComparer.Ordinal);

    private static IEnumerable<(string Way, string Value)> Walk(string way, YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(child => Walk(way.Length == 0 ? $"{child.Key}" : $"{way}.{child.Key}", child.Value)),
        YamlSequenceNode list => list.Children.SelectMany(child => Walk(way + "[]", child)),
        _ => [(way, ((YamlScalarNode)node).Value ?? "")],
    };
}

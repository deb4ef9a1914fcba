using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Emulation.Documents.Yaml;

/// <summary>A small YAML file of a closed vocabulary, in which a misspelt key is a mistake and never a default.</summary>
/// <param name="Code">The code of every complaint about it: "bad-facts".</param>
/// <param name="Name">What a complaint calls it: "Tệp số liệu".</param>
internal sealed record YamlFile(string Code, string Name)
{
    private const int LargestFile = 1024 * 1024;
    private const int DeepestNesting = 16;

    public UnreadableDocumentException Wrong(Mark at, string what, Exception? inner = null)
    {
        var place = $"dòng {at.Line}, cột {at.Column}";
        return new UnreadableDocumentException(Code, $"{what} ({place}).", inner) { Place = place };
    }

    /// <param name="content">UTF-8; seekable.</param>
    /// <returns>Null for a file that states nothing.</returns>
    /// <exception cref="UnreadableDocumentException"><see cref="Code"/> with line and column as its place, or "too-large".</exception>
    public YamlMap? Read(Stream content)
    {
        if (content.Length > LargestFile)
        {
            throw new UnreadableDocumentException("too-large", $"{Name} lớn hơn 1 MB.");
        }

        content.Position = 0;
        using var text = new StreamReader(content, leaveOpen: true);
        var yaml = text.ReadToEnd();
        try
        {
            CheckShape(yaml);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents switch
            {
                [] => null,
                [var only] => new YamlMap(this, only.RootNode, char.ToLowerInvariant(Name[0]) + Name[1..]),
                [_, var second, ..] => throw Wrong(second.RootNode.Start, $"{Name} chỉ được có một phần, không có dấu ---"),
            };
        }
        catch (YamlException wrong)
        {
            throw Wrong(wrong.Start, $"{Name} sai cú pháp YAML hoặc có khóa lặp lại", wrong);
        }
    }

    // Loading a node tree recurses and follows aliases; neither belongs in a file of plain rows.
    private void CheckShape(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw Wrong(parser.Current.Start, $"{Name} lồng quá nhiều cấp");
            }

            if (parser.Current is AnchorAlias)
            {
                throw Wrong(parser.Current.Start, $"{Name} không dùng bí danh (*)");
            }
        }
    }
}

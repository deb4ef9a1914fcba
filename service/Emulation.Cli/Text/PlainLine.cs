namespace Emulation.Cli.Text;

/// <summary>One line fit for a terminal: a document's own words may hold control characters, and a terminal obeys those.</summary>
internal static class PlainLine
{
    public static string Of(string text) => text.Any(char.IsControl)
        ? string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        })
        : text;
}

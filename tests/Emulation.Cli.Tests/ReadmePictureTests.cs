namespace Emulation.Cli.Tests;

/// <summary>The README's picture of use is what the program prints about the samples that ship; "…" stands for lines left out.</summary>
public sealed class ReadmePictureTests
{
    [Fact]
    public void Every_line_of_the_picture_is_printed_in_that_order()
    {
        var root = Root();
        string[] picture = [.. File.ReadAllLines(Path.Combine(root, "README.md")).SkipWhile(static line => !line.StartsWith("$ ", StringComparison.Ordinal)).TakeWhile(static line => line != "```")];
        var command = picture[0].Split(' ');
        Assert.Equal(["$", "cd", "templates/samples", "&&", "emulation"], command.Take(5));
        string[] arguments = [.. command.Skip(5).Select(word => word.EndsWith(".docx", StringComparison.Ordinal) ? Path.Combine(root, command[2], word) : word)];

        var printed = new Queue<string>(Terminal.Run(arguments).Output.Split('\n'));

        var skips = false;
        foreach (var line in picture.Skip(1))
        {
            if (line == "…")
            {
                skips = true;
                continue;
            }

            // The first line may stand anywhere, and one after "…" too; the others follow each other.
            while ((skips || line == picture[1]) && printed.Count > 0 && printed.Peek() != line)
            {
                printed.Dequeue();
            }

            Assert.Equal(line, printed.Count > 0 ? printed.Dequeue() : "(nothing more)");
            skips = false;
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Emulation.Office.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}

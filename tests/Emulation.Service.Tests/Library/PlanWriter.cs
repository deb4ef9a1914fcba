using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Emulation.Storage;

namespace Emulation.Service.Tests.Library;

/// <summary>Somebody who adds lines to one plan: reads it, adds a line of his own to what he read, and saves on the condition that nobody else has meanwhile.</summary>
internal abstract class PlanWriter(string name)
{
    private const string Part = "word/document.xml";

    public string Name { get; } = name;

    /// <summary>Lines that the library said it had taken.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>What he was told when he came second.</summary>
    public List<string> Told { get; } = [];

    public abstract Task<(string Tag, byte[] Content)> ReadAsync();

    /// <returns>Null where the save was taken; else the code of the refusal.</returns>
    protected abstract Task<string?> ReplaceAsync(string tag, byte[] content);

    /// <summary>Tries once, from what he read.</summary>
    /// <returns>Whether the line was taken.</returns>
    public async Task<bool> AddAsync((string Tag, byte[] Content) read, string line)
    {
        var refusal = await ReplaceAsync(read.Tag, Package([.. LinesOf(read.Content), line]));
        if (refusal is not null)
        {
            Told.Add(refusal);
            return false;
        }

        Taken.Add(line);
        return true;
    }

    /// <summary>Tries until it is taken, as a person does: told that it has changed, he reads again; left without an answer, he looks whether his line is there.</summary>
    public async Task InsistAsync(string line, int mostTries)
    {
        for (var tries = 0; tries < mostTries; tries++)
        {
            var read = await ReadAsync();
            if (LinesOf(read.Content).Contains(line, StringComparer.Ordinal))
            {
                Taken.Add(line);
                return;
            }

            if (await AddAsync(read, line))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{Name} never came to save \"{line}\": {string.Join(", ", Told)}");
    }

    public static IReadOnlyList<string> LinesOf(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry(Part)!.Open());
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static byte[] Package(IReadOnlyList<string> lines)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (entry, text) in new[] { ("[Content_Types].xml", "<Types/>"), (Part, string.Join('\n', lines)) })
            {
                var made = archive.CreateEntry(entry);
                made.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = made.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return output.ToArray();
    }
}

/// <summary>A session of the pane: over HTTP, by the service's own addresses.</summary>
internal sealed class PaneSession(string name, HttpClient client, string id) : PlanWriter(name)
{
    public override async Task<(string Tag, byte[] Content)> ReadAsync()
    {
        using var answer = await client.GetAsync(new Uri($"/api/documents/{id}/content", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{Name}: {answer.StatusCode}");
        return (answer.Headers.ETag!.Tag, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    protected override async Task<string?> ReplaceAsync(string tag, byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"/api/documents/{id}/content", UriKind.Relative))
        {
            Content = new MultipartFormDataContent { { new ByteArrayContent(content), "document", "ke-hoach.docx" } },
        };
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(tag));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.IsSuccessStatusCode)
        {
            return null;
        }

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        // The next step is said, in Vietnamese.
        Assert.Contains("hãy", (string?)problem["detail"], StringComparison.Ordinal);
        return (string)problem["code"]!;
    }
}

/// <summary>A program that works on the library by itself.</summary>
internal sealed class BatchProgram(string name, IDocumentStore store, string id) : PlanWriter(name)
{
    public override async Task<(string Tag, byte[] Content)> ReadAsync()
    {
        var read = await store.ReadAsync(id, null, TestContext.Current.CancellationToken);
        return (read.Document.ETag, read.Content.ToArray());
    }

    protected override async Task<string?> ReplaceAsync(string tag, byte[] content)
    {
        try
        {
            await store.ReplaceAsync(id, new Replacement(content, new Precondition(tag, Name)), TestContext.Current.CancellationToken);
            return null;
        }
        catch (StoreException refused)
        {
            return refused.Failure.Code;
        }
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Emulation.Documents.Tests.Word;

/// <summary>The SDK's validator as a judge: files that others made fail it too, so what counts is errors that were not there before.</summary>
internal static class Validation
{
    public static void AssertNoNewErrors(byte[] before, byte[] after)
    {
        var known = Errors(before).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Errors(after), error => !known.Contains(error));
    }

    public static void AssertClean(byte[] file) => Assert.Empty(Errors(file));

    private static List<string> Errors(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
            .Select(static error => $"{error.Part?.Uri} {error.Id} {error.Description}")];
    }
}

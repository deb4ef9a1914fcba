using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Emulation.Documents.Tests.Excel;

/// <summary>The SDK's validator as a judge of workbooks.</summary>
internal static class WorkbookValidation
{
    public static void AssertClean(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
            .Select(static error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Id} {error.Description}"));
    }
}

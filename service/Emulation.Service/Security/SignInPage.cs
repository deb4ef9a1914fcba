using System.Text.Encodings.Web;

namespace Emulation.Service.Security;

/// <summary>What a page tells its own script about signing in: one <c>&lt;meta name="emulation-NAME" content="VALUE"&gt;</c> each.</summary>
/// <param name="ForOwnUserOnly">The page holds a secret of the account that runs the service.</param>
internal sealed record SignInPage(IReadOnlyList<(string Name, string Value)> Elements, bool ForOwnUserOnly)
{
    public string Markup { get; } = string.Concat(Elements.Select(static element => $"<meta name=\"emulation-{element.Name}\" content=\"{HtmlEncoder.Default.Encode(element.Value)}\">"));
}

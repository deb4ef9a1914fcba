using System.Text;

namespace Emulation.Delegates.Problems;

/// <summary>How names and ids are compared: two spellings that the eye takes for one are one, composed or not, one space or several, any case.</summary>
internal static class EntryId
{
    public static string Plain(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}

namespace Emulation.Plans.Drafting;

/// <summary>Dấu cuối các ý của một danh sách: each ends with ";", the last with ".".</summary>
internal static class ItemTexts
{
    public static IEnumerable<string> Closed(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Select((item, index) => CarriedText.Upper(item) + (index == all.Count - 1 ? "." : ";"));
    }
}

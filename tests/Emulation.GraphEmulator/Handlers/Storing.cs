using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Content on its way in, and what SharePoint does to it afterwards.</summary>
internal sealed class Storing(Library library, EmulatorOptions options)
{
    public LibraryItem Create(LibraryItem folder, string name, byte[] content)
    {
        CheckRoom(content.Length);
        var item = library.New(name, folder, content);
        Finish(item);
        return item;
    }

    public void Replace(LibraryItem item, byte[] content)
    {
        CheckRoom(content.Length);
        library.SetContent(item, content);
        Finish(item);
    }

    public void CheckRoom(long bytes)
    {
        if (library.BytesHeld + bytes > options.Quota)
        {
            throw new GraphErrorException(507, "quotaLimitReached", "Insufficient Space Available");
        }
    }

    /// <summary>Rewrites the documents whose time has come; called before every request.</summary>
    public void PromoteWhatIsDue()
    {
        foreach (var item in library.Items.Values.Where(item => item.PromotionDue <= library.Now).ToList())
        {
            item.PromotionDue = null;
            Promote(item);
        }
    }

    private void Finish(LibraryItem item)
    {
        if (options.ForcedCheckout)
        {
            item.CheckedOutBy = LockRules.Self;
        }

        switch (options.Promotion)
        {
            case Promotion.Immediate or Promotion.Damaging:
                Promote(item);
                break;
            case Promotion.Delayed:
                item.PromotionDue = library.Now + options.PromotionDelay;
                break;
        }
    }

    private void Promote(LibraryItem item)
    {
        var stripped = options.Promotion == Promotion.Damaging ? options.StrippedText : null;
        if (!item.Deleted && PropertyPromoter.Rewrite(item.Current!.Bytes, stripped) is { } rewritten)
        {
            library.Rewrite(item, rewritten);
        }
    }
}

using Emulation.GraphEmulator.State;
using Emulation.GraphEmulator.Wire;

namespace Emulation.GraphEmulator.Handlers;

/// <summary>Who may do what to an item at this moment: access, open editors, records, viruses.</summary>
internal sealed class LockRules(Library library)
{
    public static void CheckReadable(LibraryItem item)
    {
        for (var at = item; at is not null; at = at.Parent)
        {
            if (at.Denied)
            {
                throw new GraphErrorException(403, "accessDenied", "Access denied");
            }
        }
    }

    /// <summary>An open editor refuses content, name and deletion, not columns; a record refuses all.</summary>
    public void CheckWritable(LibraryItem item)
    {
        CheckRecord(item);
        if (item.Lock is { } held && held.Until > library.Now)
        {
            throw GraphErrorException.Locked(held.Form);
        }

        if (item.CheckedOutBy is not (null or Self))
        {
            throw GraphErrorException.Locked(LockForm.AccessDenied);
        }
    }

    public static void CheckRecord(LibraryItem item)
    {
        if (item.RecordLocked)
        {
            throw new GraphErrorException(403, "accessDenied", "The item is a locked record.", "itemIsRecord");
        }
    }

    /// <summary>The person whose token the requests carry.</summary>
    public const string Self = "Nguyễn Văn A";
}

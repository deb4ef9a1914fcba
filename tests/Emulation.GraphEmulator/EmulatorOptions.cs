namespace Emulation.GraphEmulator;

/// <summary>How the emulated tenant is set up: what an administrator, a tenant or chance decides on the real one.</summary>
public sealed class EmulatorOptions
{
    /// <summary>Bearer tokens that are accepted; any other is refused as the real service does.</summary>
    public HashSet<string> Tokens { get; } = new(StringComparer.Ordinal) { "token-1" };

    /// <summary>Whether a pre-authenticated address refuses a request that carries an Authorization header. Old clients send one.</summary>
    public bool RefuseTokenAtPreAuthenticated { get; set; } = true;

    /// <summary>Whether If-Match on a session addressed by parent and name fails although the tag is current.</summary>
    public bool FalseConflictByName { get; set; } = true;

    public Promotion Promotion { get; set; } = Promotion.Off;

    /// <summary>How long after the upload an asynchronous promotion rewrites the document.</summary>
    public TimeSpan PromotionDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Text of a custom XML part that a damaging promotion drops.</summary>
    public string StrippedText { get; set; } = "";

    /// <summary>Whether the library makes everybody check a document out, uploads included.</summary>
    public bool ForcedCheckout { get; set; }

    /// <summary>Resource units in a minute before requests are throttled; 0 is without end.</summary>
    public int UnitsPerMinute { get; set; }

    /// <summary>Rows in a page of children or of changes.</summary>
    public int PageSize { get; set; } = 200;

    /// <summary>How long an upload session lives after its last request.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Whether a session refuses others on its name before it has received a byte.</summary>
    public bool SessionsBlockAtOnce { get; set; }

    /// <summary>How long a download address is good for.</summary>
    public TimeSpan DownloadLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Bytes the library may hold.</summary>
    public long Quota { get; set; } = 1L << 40;

    /// <summary>Whether the tenant has switched invitations off.</summary>
    public bool InvitationsOff { get; set; }

    /// <summary>Whether the tenant's policy refuses sharing links.</summary>
    public bool LinksOff { get; set; }

    /// <summary>Whether names of upload-session members come in Pascal case, as from the cloud run by 21Vianet.</summary>
    public bool PascalCase { get; set; }

    /// <summary>How the still missing ranges of an upload session are told.</summary>
    public RangesForm Ranges { get; set; } = RangesForm.Plain;

    /// <summary>How the body of an error looks.</summary>
    public ErrorForm Errors { get; set; } = ErrorForm.InnerError;

    /// <summary>Whether a delta tells some items twice, as the real one may.</summary>
    public bool RepeatInDelta { get; set; } = true;

    /// <summary>Columns of the library beyond the built-in ones, by internal name.</summary>
    public HashSet<string> Columns { get; } = new(StringComparer.Ordinal);
}

/// <summary>What SharePoint does to an Office document after it has been stored.</summary>
public enum Promotion
{
    Off,
    Immediate,
    Delayed,

    /// <summary>As <see cref="Immediate"/>, and a custom XML part of somebody else is lost.</summary>
    Damaging,
}

public enum RangesForm
{
    Plain,
    Missing,
    Several,
}

public enum ErrorForm
{
    InnerError,
    LowerCaseInner,
    NestedInner,
    Html,
    Empty,
    PlainString,
}

/// <summary>The three bodies that come with status 423.</summary>
public enum LockForm
{
    NotAllowed,
    ResourceLocked,
    AccessDenied,
}

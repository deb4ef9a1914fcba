namespace Emulation.Storage.Graph;

/// <summary>Which library of which SharePoint site is used, and how gently. Settings of section <c>Storage:Graph</c>.</summary>
public sealed class GraphOptions
{
    public const string Section = "Storage:Graph";

    /// <summary>National clouds have other addresses.</summary>
    public Uri Api { get; set; } = new("https://graph.microsoft.com/v1.0/");

    /// <summary>"host,guid,guid", as Graph shows it at /sites/{host}:/sites/{name}.</summary>
    public string SiteId { get; set; } = "";

    /// <summary>The document library; begins with "b!". Case matters.</summary>
    public string DriveId { get; set; } = "";

    /// <summary>Where content travels by pre-authenticated addresses: "ubnd.sharepoint.com". No other host is ever called.</summary>
    public IList<string> ContentHosts { get; } = [];

    /// <summary>The organisation in the User-Agent; SharePoint throttles decorated traffic later.</summary>
    public string Organisation { get; set; } = "EmulationOffice";

    /// <summary>Bytes of the largest document taken.</summary>
    public int LargestDocument { get; set; } = 60 * 1024 * 1024;

    /// <summary>Requests under way at once, of all users and all processes together.</summary>
    public int Parallel { get; set; } = 4;

    /// <summary>How many processes share what SharePoint allows the application: instances of the service, shards of a review. Each takes its part at most.</summary>
    public int Instances { get; set; } = 1;

    /// <summary>The longest that a call waits in all before it gives up and says when to come back: short for people, longer for a batch.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Time for one request, real time.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Whether people may be given access one by one. Many tenants forbid it, and Microsoft is switching it off.</summary>
    public bool Sharing { get; set; }

    /// <summary>SharePoint allows 300 sharing calls in five minutes to an application.</summary>
    public int SharesPerMinute { get; set; } = 60;

    /// <summary>For a library that requires checking out: check in after each save.</summary>
    public bool CheckIn { get; set; }

    /// <summary>Folder in the library that deleted documents are moved to: Graph does not reach SharePoint's own recycle bin.</summary>
    public string Bin { get; set; } = "Thùng rác";

    /// <summary>What is wrong with the settings: the setting's name and the remedy, in Vietnamese.</summary>
    public IEnumerable<string> Problems()
    {
        if (!Api.IsAbsoluteUri || !IsSafe(Api) || !Api.AbsolutePath.EndsWith('/'))
        {
            yield return $"{Section}:Api phải là địa chỉ https kết thúc bằng dấu /; thường là https://graph.microsoft.com/v1.0/.";
        }

        if (SiteId.Split(',') is not [{ Length: > 0 }, var collection, var web] || !Guid.TryParse(collection, out _) || !Guid.TryParse(web, out _))
        {
            yield return $"{Section}:SiteId phải có dạng máy chủ,mã,mã; lấy ở Graph tại /sites/TÊN-MÁY-CHỦ:/sites/TÊN-SITE.";
        }

        if (!DriveId.StartsWith("b!", StringComparison.Ordinal) || Uri.EscapeDataString(DriveId[2..]) != DriveId[2..])
        {
            yield return $"{Section}:DriveId phải bắt đầu bằng b!; lấy ở Graph tại /sites/{{SiteId}}/drives.";
        }

        if (ContentHosts.Count == 0 || ContentHosts.Any(static host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            yield return $"{Section}:ContentHosts phải ghi tên máy chủ SharePoint của cơ quan, ví dụ coquan.sharepoint.com, không kèm https://.";
        }

        if (Parallel < 1 || Instances < 1 || SharesPerMinute < 1 || LargestDocument < 1 || LongestWait <= TimeSpan.Zero || RequestTimeout <= TimeSpan.Zero)
        {
            yield return $"{Section}: Parallel, Instances, SharesPerMinute, LargestDocument, LongestWait và RequestTimeout phải lớn hơn 0.";
        }

        if (Bin.Length == 0 || StoredName.ToStored(Bin) != Bin)
        {
            yield return $"{Section}:Bin phải là tên thư mục mà SharePoint nhận.";
        }
    }

    /// <summary>Tokens and documents travel encrypted; a loopback address never leaves the machine.</summary>
    internal static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || address is { IsLoopback: true, Scheme: "http" };
}

/// <summary>Gives the access token that the next request goes with.</summary>
/// <param name="renew">Whether the last one was refused, so that it must not be given again.</param>
/// <exception cref="StoreException">sign-in-needed.</exception>
public delegate Task<string> GraphToken(bool renew, CancellationToken cancellation);

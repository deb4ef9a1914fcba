namespace Emulation.Storage.Graph;

/// <summary>
/// What this process knows of documents it has read or saved: which content an ETag stood for. SharePoint moves the ETag when it adds its own properties to a file,
/// up to half a minute after a save; only with this can that be told from a colleague's change. What is forgotten is looked at again.
/// </summary>
internal sealed class SeenContents
{
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Id, string ETag), SeenContent> _seen = [];
    private readonly Queue<(string Id, string ETag)> _order = [];

    public SeenContent? Of(string id, string tag)
    {
        lock (_gate)
        {
            return _seen.GetValueOrDefault((id, tag));
        }
    }

    public void Add(StoredDocument document, string print, DocumentMetadata? metadata)
    {
        lock (_gate)
        {
            var key = (document.Id, document.ETag);
            if (!_seen.ContainsKey(key))
            {
                _order.Enqueue(key);
            }

            _seen[key] = new SeenContent(print, document, metadata);
            while (_order.Count > Most)
            {
                _seen.Remove(_order.Dequeue());
            }
        }
    }
}

/// <param name="Print">Fingerprint of the content.</param>
/// <param name="Metadata">Null where it was not looked at.</param>
internal sealed record SeenContent(string Print, StoredDocument Document, DocumentMetadata? Metadata);

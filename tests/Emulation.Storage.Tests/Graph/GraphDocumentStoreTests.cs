using Emulation.GraphEmulator;

namespace Emulation.Storage.Tests.Graph;

/// <summary>The suite of all stores on an emulated SharePoint library that behaves.</summary>
public class GraphDocumentStoreTests : DocumentStoreTests
{
    private EmulatedLibrary? _library;

    internal EmulatedLibrary Library => _library ?? throw new InvalidOperationException("Not opened.");

    public override async ValueTask DisposeAsync()
    {
        if (_library is not null)
        {
            await _library.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected virtual EmulatorOptions Emulated => new();

    protected override async Task<IDocumentStore> OpenAsync()
    {
        _library = await EmulatedLibrary.StartAsync(Emulated);
        return _library.Store;
    }

    protected override ReadOnlyMemory<byte> FileOf(string words) => SamplePackage.Of(words);

    protected override bool IsSame(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => SamplePackage.Fingerprint(one) == SamplePackage.Fingerprint(other);
}

/// <summary>The same where every page holds two rows, and SharePoint rewrites each document at once.</summary>
public sealed class RewritingGraphDocumentStoreTests : GraphDocumentStoreTests
{
    protected override EmulatorOptions Emulated => new() { Promotion = Promotion.Immediate, PageSize = 2 };
}

namespace Emulation.Storage;

/// <summary>Một điều thấy khi khám kho.</summary>
/// <param name="Advice">What to do; null where all is well.</param>
public sealed record StoreRemark(StoreHealth Health, string Text, string? Advice)
{
    public static StoreRemark Good(string text) => new(StoreHealth.Good, text, null);

    public static StoreRemark Doubtful(string text, string advice) => new(StoreHealth.Doubtful, text, advice);

    public static StoreRemark Bad(string text, string advice) => new(StoreHealth.Bad, text, advice);
}

public enum StoreHealth
{
    Good,

    /// <summary>Works, but somebody should look.</summary>
    Doubtful,

    /// <summary>Saving fails until it is mended.</summary>
    Bad,
}

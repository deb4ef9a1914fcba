namespace Emulation.Documents.Processes;

/// <summary>Giới hạn của một chương trình con: what one run of a program on a document may use before it is ended.</summary>
public sealed record ProcessLimits
{
    /// <summary>Wall-clock time of the run, without the wait for a free place.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Processor time of the run; rounded up to whole seconds.</summary>
    public TimeSpan Processor { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Address space in bytes.</summary>
    public long Memory { get; init; } = 320L << 20;

    /// <summary>Bytes of any one file the program writes, its standard output included.</summary>
    public long FileSize { get; init; } = 64L << 20;

    /// <summary>How long a run may wait until another one ends.</summary>
    public TimeSpan Queue { get; init; } = TimeSpan.FromSeconds(20);
}

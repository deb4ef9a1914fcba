namespace Emulation.Documents.Processes;

/// <summary>Why a run of a program ended.</summary>
public enum ProcessEnd
{
    /// <summary>By itself; <see cref="ProcessOutcome.ExitCode"/> tells how.</summary>
    Exited,

    /// <summary>The program, or the shell that limits it, is not installed.</summary>
    ProgramMissing,

    /// <summary>Wall-clock or processor time ran out.</summary>
    TimedOut,

    /// <summary>It wrote more than <see cref="ProcessLimits.FileSize"/>.</summary>
    WroteTooMuch,

    /// <summary>It wanted more than <see cref="ProcessLimits.Memory"/>.</summary>
    OutOfMemory,

    /// <summary>No place became free within <see cref="ProcessLimits.Queue"/>; the program was not started.</summary>
    Busy,
}

/// <param name="ExitCode">The program's exit code, or 128 plus the number of the signal that ended it; -1 if it never ran.</param>
/// <param name="Output">File with the standard output, in the run's folder.</param>
/// <param name="Errors">The beginning of the standard error, for telling faults apart; never shown to a person.</param>
public sealed record ProcessOutcome(ProcessEnd End, int ExitCode, string Output, string Errors);

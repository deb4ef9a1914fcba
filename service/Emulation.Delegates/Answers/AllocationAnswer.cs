using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Delegates.Explaining;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Delegates.Solving.Quotas;

namespace Emulation.Delegates.Answers;

/// <summary>Kết quả: what the command line and HTTP give back, entries by id, so that the order of the problem's lists does not show.</summary>
public sealed record AllocationAnswer
{
    public required AnswerStatus Status { get; init; }

    public int? Total { get; init; }

    public string? Method { get; init; }

    public IReadOnlyList<AnswerSeats>? Seats { get; init; }

    public IReadOnlyDictionary<string, int>? UnitTotals { get; init; }

    public IReadOnlyDictionary<string, int>? CategoryTotals { get; init; }

    /// <summary>Seats that can be filled by people of each attribute.</summary>
    public IReadOnlyDictionary<string, AnswerComposition>? Attributes { get; init; }

    /// <summary>How good the exchange of seats for the attributes is known to be; null where none was needed.</summary>
    public AttributeProof? Proof { get; init; }

    public AnswerDivisors? Divisors { get; init; }

    public IReadOnlyList<AnswerUnit>? Units { get; init; }

    public IReadOnlyList<AnswerTie>? Ties { get; init; }

    public AnswerNext? Next { get; init; }

    public Fairness? Fairness { get; init; }

    public IReadOnlyList<SoftTarget>? Targets { get; init; }

    /// <summary>Remarks that stop nothing: E15, a unit without weight that has seats by its minimum.</summary>
    public IReadOnlyList<ProblemError>? Notes { get; init; }

    public IReadOnlyList<AnswerConflict>? Conflicts { get; init; }

    public IReadOnlyList<AnswerRepair>? Repairs { get; init; }

    public IReadOnlyList<ProblemError>? Errors { get; init; }

    public AllocationDifference? Difference { get; init; }
}

[JsonConverter(typeof(SnakeCaseEnumConverter<AnswerStatus>))]
public enum AnswerStatus
{
    Optimal,
    Infeasible,
    Invalid,
}

public sealed record AnswerSeats(string Unit, string Category, int Seats, SeatReason Flag, string Sentence);

public sealed record AnswerUnit(string Unit, int Seats, decimal Quota, decimal? Divisor, decimal? Quotient, SeatReason Flag, string Sentence);

public sealed record AnswerComposition(int Demanded, int Reached, IReadOnlyDictionary<string, int> Units);

public sealed record AnswerDivisors(IReadOnlyDictionary<string, decimal> Units, IReadOnlyDictionary<string, decimal> Categories);

/// <summary>E11. <paramref name="Rule"/> is what decided: order, weight or lot.</summary>
public sealed record AnswerTie(string Code, IReadOnlyList<string> Units, IReadOnlyList<string> Categories, string Rule, string Message);

public sealed record AnswerNext(NextSeat? Gains, NextSeat? Loses);

public sealed record AnswerConflict(string Code, IReadOnlyList<string> Rules, int Needed, int Available, string Message);

public sealed record AnswerRepair(string Rule, int From, int To, decimal Cost, int? Together, string Message);

/// <summary>Words of closed sets are snake_case in JSON.</summary>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

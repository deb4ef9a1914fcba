using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Chỗ một dòng bị sửa; a touched table row is touched in all its cells.</summary>
internal readonly record struct Touch(int Line, TextSpan Span);

/// <summary>Bản đột biến: the clean plan with one fault put in by hand.</summary>
/// <param name="Touched">Where the fault may be shown; a contradiction between two places may be shown at either.</param>
internal sealed record Mutant(IReadOnlyList<string> Lines, IReadOnlyList<Touch> Touched);

/// <summary>Phép đột biến: one kind of mistake, made at every place of the plan where it can be made.</summary>
/// <param name="Rule">The rule that must find it; "requirement/KIND" is a verdict on what the parent demands.</param>
/// <param name="Proof">Why what it makes is wrong, whatever the checker says of it.</param>
internal sealed record MutationOperator(string Name, string Rule, string Proof, Func<IReadOnlyList<string>, IEnumerable<Mutant>> Edit);

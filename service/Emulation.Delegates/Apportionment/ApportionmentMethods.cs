namespace Emulation.Delegates.Apportionment;

/// <summary>The methods an office can choose from.</summary>
public static class ApportionmentMethods
{
    public static IReadOnlyList<ApportionmentMethod> All { get; } =
    [
        new Webster(),
        new DHondt(),
        new HuntingtonHill(),
        new Adams(),
        new Dean(),
        new Hamilton(),
    ];

    public static ApportionmentMethod Default => All[0];

    public static ApportionmentMethod? Find(string id) => All.FirstOrDefault(method => string.Equals(method.Id, id, StringComparison.Ordinal));
}

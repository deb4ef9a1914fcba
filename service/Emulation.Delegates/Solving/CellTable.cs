namespace Emulation.Delegates.Solving;

/// <summary>The cells of a solution: how many seats each unit has in each category, and within which bounds.</summary>
internal sealed class CellTable(int units, int categories)
{
    public int Units { get; } = units;

    public int Categories { get; } = categories;

    public int[] Seats { get; } = new int[units * categories];

    public int[] Lower { get; } = new int[units * categories];

    public int[] Upper { get; } = new int[units * categories];

    public int this[int unit, int category] => Seats[(unit * Categories) + category];

    public bool CanLose(int unit, int category) => Seats[(unit * Categories) + category] > Lower[(unit * Categories) + category];

    public bool CanGain(int unit, int category) => Seats[(unit * Categories) + category] < Upper[(unit * Categories) + category];
}

using Emulation.Documents.Word.Package;
using Emulation.Documents.Word.Styles;

namespace Emulation.Documents.Word.Numbering;

/// <summary>A paragraph's place in a list: the w:num it names, its level from 0, and what that level looks like.</summary>
internal sealed record ListPosition(int ListId, int Level, ListLevel Definition);

/// <summary>A w:num with everything it borrows: lists that share <paramref name="CountId"/> count on where the other stopped.</summary>
internal sealed record ListInstance(int CountId, ListLevel?[] Levels, int?[] StartOverrides);

/// <summary>numbering.xml: abstract lists, their instances, and the detours through list styles.</summary>
internal sealed class ListDefinitions(StyleSheet styles)
{
    public const int LevelCount = 9;

    private const int LongestDetour = 8;

    private readonly Dictionary<int, AbstractList> _abstracts = [];
    private readonly Dictionary<int, Instance> _instances = [];
    private readonly Dictionary<int, ListInstance?> _resolved = [];

    public static ListDefinitions Read(PartReader xml, StyleSheet styles, ReadLimits limits)
    {
        var result = new ListDefinitions(styles);
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "abstractNum": result.ReadAbstract(xml); break;
                case "num": result.ReadInstance(xml); break;
            }

            if (result._abstracts.Count + result._instances.Count > limits.Definitions)
            {
                throw Refusal.TooLarge(xml.Part);
            }
        }

        return result;
    }

    /// <summary>Null for no list: absent, 0 (which takes an inherited list away), or undefined.</summary>
    public ListPosition? Find(int? listId, int level) =>
        Instantiate(listId) is { } list && list.Levels[level] is { } definition ? new ListPosition(listId!.Value, level, definition) : null;

    /// <summary>Numbering through a style: the level tied to the style comes before the level the style writes.</summary>
    public ListPosition? FindForStyle(int? listId, string styleId, int? level) => Find(listId, LevelOfStyle(listId, styleId) ?? level ?? 0);

    public int? LevelOfStyle(int? listId, string styleId) =>
        Instantiate(listId) is { } list && Array.FindIndex(list.Levels, l => l?.StyleId == styleId) is >= 0 and var level ? level : null;

    public ListInstance? Instantiate(int? listId)
    {
        if (listId is not { } id || id == 0 || !_instances.TryGetValue(id, out var instance))
        {
            return null;
        }

        if (!_resolved.TryGetValue(id, out var list))
        {
            _resolved[id] = list = Resolve(instance);
        }

        return list;
    }

    private ListInstance? Resolve(Instance instance)
    {
        if (!_abstracts.TryGetValue(instance.AbstractId, out var definition))
        {
            return null;
        }

        // An abstract list may only name a list style, whose own list has the levels; such detours may run in circles.
        for (var hops = 0; definition.StyleLink is { } link && hops < LongestDetour; hops++)
        {
            if (styles.Find(StyleKind.List, link) is not { } style || style.Id != link
                || style.Paragraph.ListId is not { } next || !_instances.TryGetValue(next, out var target)
                || !_abstracts.TryGetValue(target.AbstractId, out var linked) || linked == definition)
            {
                break;
            }

            definition = linked;
        }

        var levels = new ListLevel?[LevelCount];
        for (var i = 0; i < LevelCount; i++)
        {
            levels[i] = instance.Levels[i] ?? definition.Levels[i];
        }

        return new ListInstance(definition.Id, levels, instance.StartOverrides);
    }

    private void ReadAbstract(PartReader xml)
    {
        var result = new AbstractList(Measure.Integer(xml.Attribute("abstractNumId")) ?? -1);
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "lvl" when LevelIndex(xml) is { } level: result.Levels[level] = ListLevel.Read(xml); break;
                case "numStyleLink": result.StyleLink = xml.Val(); break;
            }
        }

        _abstracts.TryAdd(result.Id, result);
    }

    private void ReadInstance(PartReader xml)
    {
        var id = Measure.Integer(xml.Attribute("numId")) ?? 0;
        var result = new Instance();
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "abstractNumId": result.AbstractId = xml.IntVal() ?? -1; break;
                case "lvlOverride" when LevelIndex(xml) is { } level: ReadOverride(xml, result, level); break;
            }
        }

        _instances.TryAdd(id, result);
    }

    private static void ReadOverride(PartReader xml, Instance instance, int level)
    {
        var children = xml.Children();
        while (xml.Next(ref children))
        {
            switch (xml.Word)
            {
                case "startOverride": instance.StartOverrides[level] = xml.IntVal(); break;
                case "lvl": instance.Levels[level] = ListLevel.Read(xml); break;
            }
        }
    }

    private static int? LevelIndex(PartReader xml) => Measure.Integer(xml.Attribute("ilvl")) is >= 0 and < LevelCount and var level ? level : null;

    private sealed class AbstractList(int id)
    {
        public int Id { get; } = id;

        public ListLevel?[] Levels { get; } = new ListLevel?[LevelCount];

        public string? StyleLink { get; set; }
    }

    private sealed class Instance
    {
        public int AbstractId { get; set; } = -1;

        public ListLevel?[] Levels { get; } = new ListLevel?[LevelCount];

        public int?[] StartOverrides { get; } = new int?[LevelCount];
    }
}

namespace GenomeTriage.Knowledge.Building;

/// <summary>One kind of thing the builder noted about a source: how often, with the first few examples.</summary>
/// <param name="Source">Key of the source.</param>
/// <param name="Code">One of <see cref="BuildNoteKinds"/>.</param>
/// <param name="Count">How often.</param>
/// <param name="Examples">The first few, as the source writes them.</param>
public sealed record BuildNote(string Source, string Code, int Count, IReadOnlyList<string> Examples);

/// <summary>What the builder changed, united or left out, by source and reason, so that nothing goes missing unseen.</summary>
public sealed class BuildReport
{
    private const int KeptExamples = 5;
    private readonly SortedDictionary<(string Source, string Code), (int Count, List<string> Examples)> _notes =
        new(Comparer<(string Source, string Code)>.Create(static (one, other) => string.CompareOrdinal(one.Source, other.Source) is var order && order != 0
            ? order
            : string.CompareOrdinal(one.Code, other.Code)));

    /// <summary>The notes in ascending order of source and code.</summary>
    public IReadOnlyList<BuildNote> Notes =>
        [.. _notes.Select(pair => new BuildNote(pair.Key.Source, pair.Key.Code, pair.Value.Count, pair.Value.Examples))];

    /// <summary>How often a thing was noted.</summary>
    public int CountOf(string source, string code) => _notes.TryGetValue((source, code), out var note) ? note.Count : 0;

    internal void Add(string source, string code, string? example = null)
    {
        var (count, examples) = _notes.TryGetValue((source, code), out var note) ? note : (0, []);
        if (example is not null && examples.Count < KeptExamples) examples.Add(example);
        _notes[(source, code)] = (count + 1, examples);
    }
}

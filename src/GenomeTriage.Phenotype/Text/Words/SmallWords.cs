using System.Collections.Frozen;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>The words of a language that carry no finding of their own (resource <c>Text/small.*.tsv</c>).</summary>
internal sealed class SmallWords
{
    private static readonly SmallWords[] ByLanguage = [.. Enum.GetValues<TermLanguage>().Select(language => new SmallWords(language))];
    private readonly FrozenDictionary<string, FrozenSet<string>> _kinds;

    private SmallWords(TermLanguage language) => _kinds = TextData.Lines($"small.{TextData.Suffix(language)}")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The small words of a language.</summary>
    public static SmallWords Of(TermLanguage language) => ByLanguage[(int)language];

    /// <summary>Whether names and texts are compared without the word.</summary>
    public bool IsFunction(string lower) => _kinds["function"].Contains(lower);

    /// <summary>Whether the word may stand inside a name without breaking it.</summary>
    public bool IsModifier(string lower) => _kinds["modifier"].Contains(lower);

    /// <summary>Whether the word joins the members of a list.</summary>
    public bool IsJoining(string lower) => _kinds["joining"].Contains(lower);

    /// <summary>Whether a name of this word alone says too little in a text.</summary>
    public bool IsNeverAlone(string lower) => _kinds["never-alone"].Contains(lower);

    /// <summary>How many of the words are small words of this language.</summary>
    public int Count(IEnumerable<string> lower) => lower.Count(word => IsFunction(word) || IsJoining(word));
}

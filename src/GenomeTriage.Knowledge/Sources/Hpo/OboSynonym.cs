using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>Reads the value of a <c>synonym</c> tag: <c>"text" SCOPE [type] [references]</c>.</summary>
internal static class OboSynonym
{
    /// <exception cref="InputException">The value is not of that form, or the scope or type is not known.</exception>
    public static HpoSynonym Parse(SourceFile file, long line, string value)
    {
        var end = ClosingQuote(value);
        var words = end < 0 ? [] : value[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || Scope(words[0]) is not { } scope || Kind(words[1]) is not { } kind)
            throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, line, "synonym", value, "\"text\" EXACT|NARROW|BROAD|RELATED [type] []");
        return new HpoSynonym(Unescape(value[1..end]), scope, kind);
    }

    private static int ClosingQuote(string value)
    {
        if (!value.StartsWith('"')) return -1;
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '"') return i;
            if (value[i] == '\\') i++;
        }

        return -1;
    }

    private static string Unescape(string text) =>
        text.Contains('\\', StringComparison.Ordinal)
            ? text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
            : text;

    private static SynonymScope? Scope(string word) => word switch
    {
        "EXACT" => SynonymScope.Exact,
        "NARROW" => SynonymScope.Narrow,
        "BROAD" => SynonymScope.Broad,
        "RELATED" => SynonymScope.Related,
        _ => null,
    };

    // HP:0034334 is how HPO names the type "allelic requirement".
    private static SynonymKind? Kind(string word) => word switch
    {
        _ when word.StartsWith('[') => SynonymKind.Plain,
        "layperson" => SynonymKind.Layperson,
        "abbreviation" => SynonymKind.Abbreviation,
        "uk_spelling" => SynonymKind.BritishSpelling,
        "plural_form" => SynonymKind.Plural,
        "obsolete_synonym" => SynonymKind.Discarded,
        "HP:0034334" => SynonymKind.AllelicRequirement,
        _ => null,
    };
}

using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>The ways in which one name is written: without its bracket, turned round at its comma, hyphens closed.</summary>
internal static class NameVariants
{
    /// <summary>The texts, the name itself first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        if (WithoutBracket(name) is { } bare) yield return bare;
        if (name.Contains('-', StringComparison.Ordinal)) yield return name.Replace("-", "", StringComparison.Ordinal);
        if (TurnedRound(name) is { } turned) yield return turned;
    }

    private static string? WithoutBracket(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') ? name[..open].TrimEnd() : null;
    }

    private static string? TurnedRound(string name)
    {
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && comma == name.LastIndexOf(", ", StringComparison.Ordinal) ? $"{name[(comma + 2)..]} {name[..comma]}" : null;
    }
}

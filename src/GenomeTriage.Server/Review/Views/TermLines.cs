using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Review.Cases;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Terms as they stand in a text field: one a line, an id, a name, or <c>Krampanfall (HP:0001250)</c>.</summary>
internal static class TermLines
{
    public static IEnumerable<NewTerm> Read(string? text, bool isExcluded)
    {
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return new NewTerm(IdAtEnd(line) ?? line, isExcluded);
    }

    // The id that closes the line in brackets; a name may hold brackets of its own.
    private static string? IdAtEnd(string line)
    {
        var open = line.LastIndexOf('(');
        if (open < 0 || line[^1] != ')') return null;
        return HpoTermId.TryParse(line.AsSpan(open + 1, line.Length - open - 2), out var id) ? id.ToString() : null;
    }
}

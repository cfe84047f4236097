using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Exchange.Cases;

/// <summary>
/// Takes apart what stands behind <c>--hpo</c>: terms separated by semicolons, or else by commas. HPO names hold commas
/// themselves, so the longest run of pieces that is a name is taken as one.
/// </summary>
public static class TermList
{
    /// <summary>The terms in <paramref name="text"/>, in order, without empty ones.</summary>
    /// <param name="text">Ids, labels and synonyms.</param>
    /// <param name="hpo">The ontology that knows the names.</param>
    public static IReadOnlyList<string> Split(string text, HpoOntology hpo)
    {
        const StringSplitOptions options = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return text.Contains(';', StringComparison.Ordinal)
            ? text.Split(';', options)
            : Joined(text.Split(',', options), hpo);
    }

    private static List<string> Joined(string[] pieces, HpoOntology hpo)
    {
        var terms = new List<string>();
        for (var start = 0; start < pieces.Length;)
        {
            // No name begins with an id, and the names need not be read for a list of ids.
            var end = HpoTermId.TryParse(pieces[start], out _) ? start + 1 : pieces.Length;
            while (end > start + 1 && hpo.FindByName(Name(pieces, start, end)).Count == 0) end--;
            terms.Add(Name(pieces, start, end));
            start = end;
        }

        return terms;
    }

    private static string Name(string[] pieces, int start, int end) => string.Join(", ", pieces[start..end]);
}

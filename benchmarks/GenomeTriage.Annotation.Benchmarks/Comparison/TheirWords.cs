using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Our terms in the words of bcftools csq; what it cannot say is left out.</summary>
internal static class TheirWords
{
    public static SortedSet<string> Of(SoTermSet terms)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (WordOf(term) is { } word) words.Add(word);
        }

        return words;
    }

    private static string? WordOf(SoTerm term) => term.Name switch
    {
        "splice_donor_5th_base_variant" or "splice_donor_region_variant" => "splice_region",
        "splice_polypyrimidine_tract_variant" or "intron_variant" => null,
        "protein_altering_variant" => "inframe_altering",
        "5_prime_UTR_variant" => "5_prime_utr",
        "3_prime_UTR_variant" => "3_prime_utr",
        "start_lost" or "stop_lost" or "stop_gained" or "inframe_insertion" or "inframe_deletion" => term.Name,
        _ => term.Name.Replace("_variant", "", StringComparison.Ordinal),
    };
}

using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Consequences in the words of bcftools csq.</summary>
internal static class TheirWords
{
    private const string Intron = "intron";

    /// <summary>What it says of a record.</summary>
    public static SortedSet<string> In(VcfRecord record)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        if (!record.TryGetInfo("BCSQ"u8, out var value)) return words;
        foreach (var entry in Encoding.ASCII.GetString(value.Bytes).Split(','))
            words.UnionWith(entry.Split('|')[0].TrimStart('*').Split('&'));
        return words;
    }

    /// <summary>Our terms in its words; what it cannot say is left out.</summary>
    public static SortedSet<string> Of(SoTermSet terms)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (WordOf(term) is { } word) words.Add(word);
        }

        return words;
    }

    /// <summary>Words without that for an intron, which it names only where it has nothing else to say.</summary>
    public static SortedSet<string> WithoutIntron(SortedSet<string> words)
    {
        if (words.Contains(Intron)) words = new SortedSet<string>(words.Where(word => word != Intron), StringComparer.Ordinal);
        return words;
    }

    private static string? WordOf(SoTerm term) => term.Name switch
    {
        "splice_donor_5th_base_variant" or "splice_donor_region_variant" => "splice_region",
        "splice_polypyrimidine_tract_variant" => null,
        "protein_altering_variant" => "inframe_altering",
        "5_prime_UTR_variant" => "5_prime_utr",
        "3_prime_UTR_variant" => "3_prime_utr",
        "start_lost" or "stop_lost" or "stop_gained" or "inframe_insertion" or "inframe_deletion" => term.Name,
        _ => term.Name.Replace("_variant", "", StringComparison.Ordinal),
    };
}

using System.Globalization;
using System.IO.Compression;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.EvidenceCounts;

/// <summary>What ClinVar says of published causes, and of a healthy exome's alleles in genes of diseases by their highest frequency.</summary>
internal sealed class AssertionCounts(KnownCauses known, IReadOnlySet<string> diseaseGenes)
{
    private static readonly (double Below, string Name)[] Bands = [(1e-3, "below 1e-3"), (1e-2, "1e-3 to .01"), (double.PositiveInfinity, ".01 and more")];

    public void Write(IReadOnlyCollection<PublishedCause> causes)
    {
        var substitutions = causes.Where(cause => cause.Variant.IsSnv).ToList();
        Console.WriteLine($"published causes, {substitutions.Count} substitutions: " + Told(substitutions.Select(cause => WordOf(cause.Variant))));
        var missense = substitutions.Where(KnownCauses.IsMissense).Where(cause => WordOf(cause.Variant) == "no entry").ToList();
        Console.WriteLine($"published missense causes without an entry: {missense.Count}, another change of the codon pathogenic: {missense.Count(cause => known.NamedForCodon(cause).Any())}");
    }

    /// <summary>The exome as a table on both assemblies: columns 5 and 6 are the place on GRCh38, 8 to 12 frequencies, 14 the gene.</summary>
    public void WriteHealthy(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var words = Bands.ToDictionary(band => band.Name, _ => new List<string>());
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (!diseaseGenes.Contains(fields[13]) || fields[5].Length == 0 || !Contig.TryParse(fields[4], out var contig)) continue;
            var variant = new SmallVariant(contig, int.Parse(fields[5], CultureInfo.InvariantCulture), fields[2], fields[3]);
            if (variant.IsSnv) words[Bands.First(band => Highest(fields) < band.Below).Name].Add(WordOf(variant));
        }

        foreach (var (name, said) in words) Console.WriteLine($"healthy exome, highest frequency {name}, {said.Count} substitutions in genes of diseases: {Told(said)}");
    }

    private static double Highest(string[] fields) =>
        fields[7..12].Where(field => field.Length > 0).Select(field => double.Parse(field, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    private string WordOf(SmallVariant variant) =>
        !known.Known.TryFind(variant, out var entry) ? "no entry"
        : entry.Classification == ClinVarClassification.Conflicting ? (entry.IsCalledPathogenic ? "conflict with pathogenic" : "conflict without pathogenic")
        : entry.Classification.ToString();

    private static string Told(IEnumerable<string> words) =>
        string.Join(", ", words.CountBy(word => word).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
}

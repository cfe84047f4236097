using System.IO.Compression;
using System.Text.Json;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.EvidenceCounts;

/// <summary>A variant that a publication gives as the cause of a patient's disease.</summary>
/// <param name="Variant">On GRCh38.</param>
/// <param name="Gene">Index in the gene catalogue.</param>
/// <param name="Coding">HGVS of the transcript without its name, <c>c.73+5G>C</c>; empty where not given.</param>
/// <param name="Protein">HGVS of the protein without its name; empty where not given.</param>
internal readonly record struct PublishedCause(SmallVariant Variant, int Gene, string Coding, string Protein);

/// <summary>A published patient: disease, gene and the variants that are given on GRCh38.</summary>
/// <param name="Disease">As the phenopacket names it.</param>
/// <param name="Gene">Its symbol.</param>
/// <param name="IsClean">Whether the patient is one of those that the ranking is measured on.</param>
/// <param name="Causes">The variants, homozygous ones once.</param>
internal sealed record PublishedPatient(string Disease, string Gene, bool IsClean, IReadOnlyList<PublishedCause> Causes)
{
    /// <summary>The patients whose disease and gene none of the clean patients has, so that what is counted is not what is measured.</summary>
    public static IReadOnlyList<PublishedPatient> ReadOthers(string path, string manifest, GeneCatalog genes)
    {
        var all = Read(path, manifest, genes);
        var (diseases, symbols) = (all.Where(one => one.IsClean).Select(one => one.Disease).ToHashSet(), all.Where(one => one.IsClean).Select(one => one.Gene).ToHashSet());
        return [.. all.Where(one => !diseases.Contains(one.Disease) && !symbols.Contains(one.Gene))];
    }

    private static List<PublishedPatient> Read(string path, string manifest, GeneCatalog genes)
    {
        var facts = File.ReadLines(manifest).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], StringComparer.Ordinal);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var patients = new List<PublishedPatient>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var fields = facts[json.RootElement.GetProperty("id").GetString()!];
            patients.Add(new PublishedPatient(fields[2], fields[3], fields[1] == "clean", [.. CausesOf(json.RootElement, genes)]));
        }

        return patients;
    }

    private static IEnumerable<PublishedCause> CausesOf(JsonElement patient, GeneCatalog genes) =>
        from interpretation in Items(patient, "interpretations")
        from genomic in Items(interpretation.GetProperty("diagnosis"), "genomicInterpretations")
        where genomic.TryGetProperty("variantInterpretation", out _)
        let described = genomic.GetProperty("variantInterpretation").GetProperty("variationDescriptor")
        where described.TryGetProperty("vcfRecord", out _) && described.TryGetProperty("geneContext", out _)
        let gene = genes.TryFindSymbol(described.GetProperty("geneContext").GetProperty("symbol").GetString()!, out var index) ? index : -1
        where gene >= 0
        select new PublishedCause(VariantOf(described.GetProperty("vcfRecord")), gene, Written(described, "hgvs.c"), Written(described, "hgvs.p"));

    private static SmallVariant VariantOf(JsonElement record) => new(
        Contig.TryParse(record.GetProperty("chrom").GetString()!, out var contig) ? contig : default,
        record.GetProperty("pos").ValueKind == JsonValueKind.String ? int.Parse(record.GetProperty("pos").GetString()!, System.Globalization.CultureInfo.InvariantCulture) : record.GetProperty("pos").GetInt32(),
        record.GetProperty("ref").GetString()!, record.GetProperty("alt").GetString()!);

    private static string Written(JsonElement described, string syntax) =>
        Items(described, "expressions").Where(one => one.GetProperty("syntax").GetString() == syntax).Select(one => one.GetProperty("value").GetString()!.Split(':')[^1]).FirstOrDefault("");

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;
}

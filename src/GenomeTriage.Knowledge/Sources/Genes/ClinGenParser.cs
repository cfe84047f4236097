using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>ClinGen's judgement of a gene.</summary>
internal readonly record struct ClinGenGene(string Symbol, int NcbiId, DosageSensitivity Dosage);

/// <summary>ClinGen's judgement of a region; the stretch (0-based, half-open, on the assembly of the file) is empty where not yet settled.</summary>
internal readonly record struct ClinGenRegion(string Id, string Name, Contig Contig, GenomicInterval Span, DosageSensitivity Dosage);

/// <summary>Reads ClinGen's dosage-sensitivity curation lists.</summary>
internal static class ClinGenParser
{
    private const string Haplo = "Haploinsufficiency Score";
    private const string Triplo = "Triplosensitivity Score";
    private const string Location = "Genomic Location";

    /// <summary>The genes in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<ClinGenGene> ReadGenes(SourceFile file) =>
        [.. TableReader.Tsv(file, "Gene Symbol", "Gene ID", Haplo, Triplo)
            .Select(row => new ClinGenGene(row["Gene Symbol"], row.Number("Gene ID"), Dosage(row)))];

    /// <summary>The regions in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<ClinGenRegion> ReadRegions(SourceFile file) =>
        [.. TableReader.Tsv(file, "ISCA ID", "ISCA Region Name", Location, Haplo, Triplo).Select(Region)];

    private static ClinGenRegion Region(TableRow row)
    {
        var (contig, span) = Place(row);
        return new ClinGenRegion(row["ISCA ID"], row["ISCA Region Name"], contig, span, Dosage(row));
    }

    private static (Contig Contig, GenomicInterval Span) Place(TableRow row)
    {
        var text = row[Location];
        if (text == "tbd") return default;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (colon < 0 || dash < colon || !Contig.TryParse(text.AsSpan(0, colon), out var contig)) throw row.Refuse(Location, "chr1:1-2, tbd");
        var start = row.ParseNumber(text.AsSpan((colon + 1)..dash), Location);
        return (contig, new GenomicInterval(start - 1, row.ParseNumber(text.AsSpan(dash + 1), Location)));
    }

    private static DosageSensitivity Dosage(TableRow row) => new(Score(row, Haplo), Score(row, Triplo));

    private static DosageScore Score(TableRow row, string column) => row[column] switch
    {
        "0" => DosageScore.NoEvidence,
        "1" => DosageScore.LittleEvidence,
        "2" => DosageScore.EmergingEvidence,
        "3" => DosageScore.SufficientEvidence,
        "30" => DosageScore.AutosomalRecessive,
        "40" => DosageScore.Unlikely,
        "" or "Not yet evaluated" => DosageScore.NotEvaluated,
        _ => throw row.Refuse(column, "0, 1, 2, 3, 30, 40, Not yet evaluated"),
    };
}

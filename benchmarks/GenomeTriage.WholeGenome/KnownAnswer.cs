using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.WholeGenome;

/// <summary>The one variant of a made-up genome that causes a disease (Apert syndrome, FGFR2 p.Ser252Trp), and the clinical picture.</summary>
internal static class KnownAnswer
{
    public const string Gene = "FGFR2";
    public const string Contig = "chr10";
    public const int Position = 121_520_163;
    public const string Reference = "G";
    public const string Alternate = "C";

    /// <summary>Craniosynostosis, broad thumb, broad hallux, hypertelorism.</summary>
    public static readonly string[] Terms = ["HP:0001363", "HP:0011304", "HP:0010055", "HP:0000316"];

    public static ClinicalPicture Picture => new() { Observed = [.. Terms.Select(TermOf)], Sex = Sex.Female };

    private static HpoTermId TermOf(string text) => HpoTermId.TryParse(text, out var term) ? term : throw new InvalidOperationException(text);
}

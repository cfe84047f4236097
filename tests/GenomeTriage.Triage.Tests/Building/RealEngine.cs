using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Pipeline;

namespace GenomeTriage.Triage.Tests.Building;

/// <summary>The engine on the pack that ships; made once.</summary>
internal static class RealEngine
{
    public static readonly KnowledgePack Pack = KnowledgePack.OpenDefault();

    public static readonly TriageEngine Engine = TriageEngine.Create(Pack);

    /// <summary>Reads a VCF of a child with unaffected parents, samples named child, father and mother.</summary>
    public static async Task<VariantReadingResult> ReadAsync(Stream vcf, GenomeAssembly assembly = GenomeAssembly.Unknown, params Individual[] others) =>
        await new VariantReading(Engine.Knowledge.Pipeline, Case(assembly, others), new TriageOptions())
            .ReadAsync(VcfSource.FromStream(vcf, "test.vcf"), null, CancellationToken.None);

    /// <summary>A case of the trio.</summary>
    public static TriageCase Case(GenomeAssembly assembly = GenomeAssembly.Unknown, params Individual[] others) => new()
    {
        Id = "case",
        Picture = new ClinicalPicture(),
        Proband = "child",
        Assembly = assembly,
        Pedigree = new Pedigree("F",
        [
            new Individual("child", "father", "mother", Sex.Male, AffectedStatus.Affected),
            new Individual("father", null, null, Sex.Male, AffectedStatus.Unaffected),
            new Individual("mother", null, null, Sex.Female, AffectedStatus.Unaffected),
            .. others,
        ]),
    };

    /// <summary>The ratio of every gene with variants under every way, by gene and way.</summary>
    public static SortedDictionary<(int Gene, int Slot), double> Ratios(VariantReadingResult reading)
    {
        var scores = Engine.Knowledge.Genotypes.Weigh(reading.Evidence, EvidenceSources.None);
        var ratios = new SortedDictionary<(int, int), double>();
        foreach (var gene in scores.Readings.SelectMany(one => one.Genes.Keys).Distinct())
            for (var slot = 0; slot < GeneMode.SlotCount; slot++) ratios[(gene, slot)] = scores.RatioOf(GeneMode.OfSlot(gene, slot));
        return ratios;
    }
}

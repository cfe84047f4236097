using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Structural;

/// <summary>What structural variants do to the ratio of genes, on the pack that ships (MANE places on GRCh38).</summary>
public sealed class StructuralLikelihoodTests
{
    private const string Het = "0/1";

    [Fact]
    public async Task Dominant_NewLossOfHaploinsufficientGene_WeighsFarMoreThanItsGain()
    {
        // STXBP1: haploinsufficient by ClinGen, and a gain of it not known to harm.
        var lost = await Ratio("STXBP1", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr9", 127_500_000, 127_750_000, "DEL", Het, "0/0", "0/0"));
        var doubled = await Ratio("STXBP1", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr9", 127_500_000, 127_750_000, "DUP", Het, "0/0", "0/0"));
        Assert.True(lost > 1000, $"{lost}");
        Assert.True(doubled < lost / 100, $"{doubled}");
    }

    [Fact]
    public async Task Dominant_DeletionInheritedFromHealthyParent_WeighsLessThanNewOne()
    {
        var fresh = await Ratio("STXBP1", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr9", 127_500_000, 127_750_000, "DEL", Het, "0/0", "0/0"));
        var inherited = await Ratio("STXBP1", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr9", 127_500_000, 127_750_000, "DEL", Het, Het, "0/0"));
        Assert.True(inherited < fresh / 2, $"{inherited} {fresh}");
    }

    [Fact]
    public async Task Dominant_IntronicDeletion_IsNotWeighed()
    {
        var reading = await StructuralVcf.ReadAsync(StructuralVcf.Record("chr9", 127_615_000, 127_615_400, "DEL", Het, "0/0", "0/0"));
        Assert.Empty(reading.Evidence.Variants);
        Assert.Equal(1, Assert.Single(reading.Ledger.Find(LedgerStageCodes.Genes)!.Removed).Count);
        Assert.True(reading.Ledger.Balances);
    }

    [Fact]
    public async Task Dominant_GainOfTriplosensitiveGene_IsLikelierThanOfAnother()
    {
        // LMNB1 (chr5): triplosensitivity 3; FGFR2: not judged sensitive.
        var sensitive = await Ratio("LMNB1", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr5", 126_700_000, 126_900_000, "DUP", Het, "./.", "./."));
        var other = await Ratio("FGFR2", InheritanceMode.AutosomalDominant, StructuralVcf.Record("chr10", 121_400_000, 121_700_000, "DUP", Het, "./.", "./."));
        Assert.True(sensitive > 5 * other, $"{sensitive} {other}");
    }

    [Fact]
    public async Task Recessive_DeletionOverSmallVariant_MakesItTheOtherHit()
    {
        var deletion = StructuralVcf.Record("chr7", 117_500_000, 117_600_000, "DEL", Het, Het, "0/0");
        const string Small = "chr7\t117559592\t.\tA\tG\t500\tPASS\t.\tGT:DP:GQ\t1/1:20:99\t0/0:20:99\t0/1:40:99";
        var reading = await StructuralVcf.ReadAsync(deletion, Small);
        var gene = GenesOf(reading, "CFTR");
        var fit = gene.Under(new GeneMode(gene.Gene, InheritanceMode.AutosomalRecessive)).Fits[0];
        Assert.Equal(GenotypePattern.CompoundHeterozygous, fit.Pattern);
        var small = gene.Variants.Single(variant => variant.Annotated.Structural is null);
        Assert.Equal(Zygosity.Heterozygous, small.Zygosity);
        Assert.NotNull(small.DeletedCopy);
    }

    [Fact]
    public async Task Recessive_BothEndsOfOneEvent_AreOneHit()
    {
        var reading = await StructuralVcf.ReadAsync(
            "chr7\t117540000\ta\tA\tA[chr7:117590000[\t.\tPASS\t.\tGT\t0/1\t./.\t./.",
            "chr7\t117590000\tb\tC\t]chr7:117540000]C\t.\tPASS\t.\tGT\t0/1\t./.\t./.",
            StructuralVcf.Record("chr7", 117_540_100, 117_590_100, "DEL", Het, "./.", "./."));
        Assert.Single(GenesOf(reading, "CFTR").Variants);
    }

    [Fact]
    public async Task XLinked_DeletionOfSonWithoutCopies_IsHemizygous()
    {
        // DMD exons 45-50 lie at chrX:31.77-32.0 Mb; gCNV writes a haploid genotype and the number of copies.
        var reading = await StructuralVcf.ReadAsync("chrX\t31700000\t.\tN\t<DEL>\t.\tPASS\tEND=32000000\tGT:CN\t1:0\t0:1\t0:2");
        var gene = GenesOf(reading, "DMD");
        Assert.Equal(Zygosity.Hemizygous, gene.Variants[0].Zygosity);
        Assert.True(gene.Under(new GeneMode(gene.Gene, InheritanceMode.XLinkedRecessive)).Ratio > 100);
    }

    [Fact]
    public async Task CopyNumber_UsualForHisX_IsNoVariant() =>
        Assert.Empty((await StructuralVcf.ReadAsync("chrX\t31700000\t.\tN\t<CNV>\t.\tPASS\tEND=32000000\tGT:CN\t./.:1\t./.:1\t./.:2")).Evidence.Variants);

    [Fact]
    public async Task Common_ByFrequencyOrByHealthyPeople_IsLeftOut()
    {
        var common = StructuralVcf.Record("chr9", 127_500_000, 127_750_000, "DEL", Het, "0/0", "0/0").Replace("END=", "gnomad_svAF=0.05;END=", StringComparison.Ordinal);
        var region = RealEngine.Pack.DosageRegions.First(one => one.Dosage.Haploinsufficiency == Knowledge.Genes.DosageScore.Unlikely && one.GRCh38.Length == one.GRCh37.Length && one.GRCh38.Length > 0);
        var healthy = StructuralVcf.Record(region.Contig.UcscName, region.GRCh38.Start, region.GRCh38.End, "DEL", Het, "0/0", "0/0");
        var removed = (await StructuralVcf.ReadAsync(common, healthy)).Ledger.Find(LedgerStageCodes.Selection)!.Removed;
        Assert.Equal([LedgerReasonCodes.Common, LedgerReasonCodes.PopulationStructural], removed.Select(one => one.Reason));
    }

    private static GeneGenotypes GenesOf(VariantReadingResult reading, string symbol)
    {
        Assert.True(RealEngine.Pack.Genes.TryFindSymbol(symbol, out var index));
        return RealEngine.Engine.Knowledge.Genotypes.Weigh(reading.Evidence, Cases.EvidenceSources.None).Readings[0].Genes[index];
    }

    private static async Task<double> Ratio(string symbol, InheritanceMode mode, string record)
    {
        var gene = GenesOf(await StructuralVcf.ReadAsync(record), symbol);
        Assert.True(RealEngine.Pack.Genes.TryFindSymbol(symbol, out var index));
        var mechanism = mode == InheritanceMode.AutosomalDominant
            ? RealEngine.Engine.Knowledge.Ranking(Phenotype.Candidates.CandidateScope.Omim).Genes.Of(FirstCandidateOf(index)).ToArray().First(way => way.Gene == index).Mechanism : default;
        return gene.Under(new GeneMode(index, mode, mechanism)).Ratio;
    }

    private static int FirstCandidateOf(int gene)
    {
        var candidates = RealEngine.Engine.Candidates(Phenotype.Candidates.CandidateScope.Omim);
        return Enumerable.Range(0, candidates.Count).First(i => candidates[i].Genes.Contains(gene));
    }
}

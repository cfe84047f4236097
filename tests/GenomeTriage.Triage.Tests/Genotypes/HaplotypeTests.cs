using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Genotypes;

/// <summary>
/// Two changes of one codon of STXBP1 on a reference of nothing but A (AAA, lysine): c.4A>T alone makes TAA, a stop; with
/// c.5A>C on the same copy it is TCA, serine.
/// </summary>
public sealed class HaplotypeTests
{
    private static readonly TriageEngine Engine = TriageEngine.Create(RealEngine.Pack, new TriageEngineOptions { Reference = new OnlyA() });

    [Fact]
    public async Task Weigh_TwoChangesOfACodonOnOneCopy_AreOneMissenseHit()
    {
        var gene = await GeneAsync("0|1", "0|1");
        var joined = Assert.Single(gene.Variants);
        Assert.Equal(SoTerm.Missense, joined.Consequence.MostSevere);
        Assert.Equal("p.(Lys2Ser)", joined.Consequence.HgvsP);
        Assert.Single(joined.Together);
    }

    [Theory]
    [InlineData("0|1", "1|0")]
    [InlineData("0/1", "0/1")]
    public async Task Weigh_TwoChangesOnDifferentOrUnknownCopies_StayTheirOwn(string first, string second)
    {
        var gene = await GeneAsync(first, second);
        Assert.Equal(2, gene.Variants.Count);
        Assert.Contains(gene.Variants, variant => variant.Consequence.MostSevere == SoTerm.StopGained);
    }

    [Fact]
    public async Task Weigh_OneOfTheTwoStruckOut_LeavesTheOtherAlone()
    {
        var reading = await ReadAsync("0|1", "0|1");
        var left = reading.Evidence with { Variants = [reading.Evidence.Variants[0]] };
        Assert.Equal(SoTerm.StopGained, Assert.Single(Weighed(left).Variants).Consequence.MostSevere);
    }

    private static async Task<GeneGenotypes> GeneAsync(string first, string second) => Weighed((await ReadAsync(first, second)).Evidence);

    private static GeneGenotypes Weighed(Evidence.CaseEvidence evidence)
    {
        Assert.True(RealEngine.Pack.Genes.TryFindSymbol("STXBP1", out var index));
        return Engine.Knowledge.Genotypes.Weigh(evidence, Cases.EvidenceSources.None).Readings[0].Genes[index];
    }

    private static async Task<VariantReadingResult> ReadAsync(string first, string second)
    {
        var start = RealEngine.Pack.Transcripts.OfGene("STXBP1")[0].Coding.Start;
        var text = TestVcf.Text("##contig=<ID=chr9,length=138394717>", ["child"],
            $"chr9\t{start + 4}\t.\tA\tT\t500\tPASS\t.\tGT\t{first}", $"chr9\t{start + 5}\t.\tA\tC\t500\tPASS\t.\tGT\t{second}");
        return await new VariantReading(Engine.Knowledge.Pipeline, RealEngine.Case(), new Cases.TriageOptions())
            .ReadAsync(Cases.VcfSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "test.vcf"), null, TestContext.Current.CancellationToken);
    }

    private sealed class OnlyA : IReferenceSequence
    {
        public IReadOnlyList<ReferenceContig> Contigs { get; } = [new("chr9", 138_394_717)];

        public int IndexOf(string name) => name is "chr9" or "9" ? 0 : -1;

        public void Read(int contig, int start, Span<byte> destination) => destination.Fill((byte)'A');
    }
}

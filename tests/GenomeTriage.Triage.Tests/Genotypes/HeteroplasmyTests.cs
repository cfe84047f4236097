using System.Text;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Genotypes;

/// <summary>m.3243A&gt;G (MELAS, confirmed, mostly heteroplasmic) and m.11778G&gt;A (LHON, confirmed, mostly in all genomes).</summary>
public sealed class HeteroplasmyTests
{
    private const string Header = "##contig=<ID=chrM,length=16569>\n##contig=<ID=chr1,length=248956422>\n##FORMAT=<ID=AF,Number=A,Type=Float,Description=\"\">";

    [Fact]
    public async Task Ratio_ConfirmedCauseInAPartOfTheGenomes_WeighsMoreThanInFew()
    {
        var half = await Ratio("MT-TL1", 3243, "A", "G", "0/1:0.45");
        var few = await Ratio("MT-TL1", 3243, "A", "G", "0/1:0.05");
        var noise = await Ratio("MT-TL1", 3243, "A", "G", "0/1:0.01");
        Assert.True(half > 5 * few && few > 3 * noise, $"{half} {few} {noise}");
        // .05 + .95 · (1 over 35 variants in the average one of 37 genes) · 100 (confirmed) · .70/.15
        Assert.Equal(.05 + .95 * 37 / 35 * 100 * .70 / .15, half, 1e-6);
    }

    [Fact]
    public async Task Ratio_ConfirmedCauseKnownInAllGenomes_IsNotHeldAgainstIt() =>
        Assert.Equal(await Ratio("MT-ND4", 11778, "G", "A", "1/1:."), await Ratio("MT-ND4", 11778, "G", "A", "1/1:0.99"), 1e-9);

    [Fact]
    public async Task Ratio_VariantThatMitomapDoesNotConfirm_WeighsFarLess() =>
        Assert.True(await Ratio("MT-ND4", 11779, "C", "A", "0/1:0.45") * 20 < await Ratio("MT-ND4", 11778, "G", "A", "0/1:0.45"));

    private static async Task<double> Ratio(string symbol, int position, string reference, string alternate, string call)
    {
        var text = TestVcf.Text(Header, ["child"], $"chrM\t{position}\t.\t{reference}\t{alternate}\t.\tPASS\t.\tGT:AF\t{call}");
        var reading = await RealEngine.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.True(RealEngine.Pack.Genes.TryFindSymbol(symbol, out var index));
        var gene = RealEngine.Engine.Knowledge.Genotypes.Weigh(reading.Evidence, Cases.EvidenceSources.None).Readings[0].Genes[index];
        return gene.Under(new GeneMode(index, InheritanceMode.Mitochondrial)).Ratio;
    }
}

using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Pipeline;

public sealed class BaseComparisonTests
{
    // Position p of GRCh37 is position p + 3 of GRCh38.
    private static readonly LiftoverChain Chain = new(new[] { new ChainBlock(new Contig(1), 0, 20, new Contig(1), 3, false) });

    [Fact]
    public async Task Compare_BasesAtTheirOwnPlace_AreOn38() =>
        Assert.Equal(new BaseAgreement(3, 3, 0), await Compare("1\t1\t.\tA", "1\t2\t.\tC", "1\t5\t.\tGT"));

    [Fact]
    public async Task Compare_BasesWherePositionsAreLiftedTo_AreOn37() =>
        Assert.Equal(new BaseAgreement(2, 0, 2), await Compare("1\t1\t.\tT", "1\t2\t.\tG"));

    [Fact]
    public async Task Compare_MitochondrionAndUnknownContigs_AreNotAsked() =>
        Assert.Equal(new BaseAgreement(0, 0, 0), await Compare("MT\t1\t.\tA", "GL000220.1\t1\t.\tA"));

    private static async Task<BaseAgreement> Compare(params string[] starts)
    {
        await using var reader = await TestVcf.OpenAsync("##source=none", ["child"], [.. starts.Select(start => start + "\tN\t.\t.\t.\tGT\t0/1")]);
        return await new BaseComparison(new ReferenceBases(new OneContig("ACCTGTTTAAAACCCC")), () => Chain).CompareAsync(reader, CancellationToken.None);
    }

    private sealed class OneContig(string bases) : IReferenceSequence
    {
        public IReadOnlyList<ReferenceContig> Contigs { get; } = [new("chr1", bases.Length)];

        public int IndexOf(string name) => name == "chr1" ? 0 : -1;

        public void Read(int contig, int start, Span<byte> destination)
        {
            for (var i = 0; i < destination.Length; i++)
                destination[i] = start + i >= 0 && start + i < bases.Length ? (byte)bases[start + i] : (byte)'N';
        }
    }
}

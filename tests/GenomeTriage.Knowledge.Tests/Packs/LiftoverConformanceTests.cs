using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Knowledge.Sources.Reading;
using GenomeTriage.Testing;

namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>The chain of the pack against positions that were lifted with another tool.</summary>
[Trait("data", "shared")]
public sealed class LiftoverConformanceTests
{
    [Fact]
    public void Lift_EveryStrictClinVarVariant_LandsWhereTheOtherToolPutIt()
    {
        var file = SourceFile.Open(SharedData.PathOf("clinvar"), "clinvar_20170404_PLP_strict_grch38_lifted.tsv.gz");
        using var pack = KnowledgePack.OpenDefault();
        foreach (var row in TableReader.Tsv(file, "chrom", "pos", "grch37", "chain_strand"))
        {
            var old = row.List("grch37", ':');
            var lifted = pack.Liftover.Lift(new GenomicPosition(Contig(old[0]), int.Parse(old[1], CultureInfo.InvariantCulture)));
            Assert.Equal((Contig(row["chrom"]), row.Number("pos"), row["chain_strand"] == "-"), (lifted.Position.Contig, lifted.Position.Position, lifted.IsReversed));
        }

        Assert.Equal(36_822, file.Count);
    }

    private static Contig Contig(string name) => Genome.Positions.Contig.TryParse(name, out var contig) ? contig : throw new FormatException(name);
}

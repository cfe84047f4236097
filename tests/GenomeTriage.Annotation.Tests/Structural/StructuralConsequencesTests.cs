using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Tests.Structural;

/// <summary>
/// The gene on the forward strand of <see cref="SmallGenome"/>: exons [10,27) and [57,87), translated from 14 to 68.
/// </summary>
public sealed class StructuralConsequencesTests
{
    private static readonly StructuralConsequences Model = new(SmallGenome.Model());

    [Theory]
    [InlineData(StructuralKind.Deletion, 0, 87, ConsequenceClass.GeneLoss, GeneOverlapKind.WholeGene)]
    [InlineData(StructuralKind.Deletion, 14, 68, ConsequenceClass.GeneLoss, GeneOverlapKind.WholeGene)]
    [InlineData(StructuralKind.Deletion, 40, 60, ConsequenceClass.ExonLoss, GeneOverlapKind.CodingExons)]
    [InlineData(StructuralKind.Deletion, 70, 87, ConsequenceClass.Utr, GeneOverlapKind.UntranslatedExons)]
    [InlineData(StructuralKind.Deletion, 30, 50, ConsequenceClass.Intron, GeneOverlapKind.Intron)]
    [InlineData(StructuralKind.Duplication, 5, 87, ConsequenceClass.GeneGain, GeneOverlapKind.WholeGene)]
    [InlineData(StructuralKind.Duplication, 40, 60, ConsequenceClass.GeneDisruption, GeneOverlapKind.CodingExons)]
    [InlineData(StructuralKind.Inversion, 0, 40, ConsequenceClass.GeneDisruption, GeneOverlapKind.BrokenInside)]
    [InlineData(StructuralKind.Inversion, 20, 40, ConsequenceClass.GeneDisruption, GeneOverlapKind.BrokenInside)]
    [InlineData(StructuralKind.Inversion, 30, 50, ConsequenceClass.Intron, GeneOverlapKind.Intron)]
    [InlineData(StructuralKind.Insertion, 20, 20, ConsequenceClass.GeneDisruption, GeneOverlapKind.CodingExons)]
    [InlineData(StructuralKind.Insertion, 40, 40, ConsequenceClass.Intron, GeneOverlapKind.Intron)]
    [InlineData(StructuralKind.Breakend, 40, 40, ConsequenceClass.GeneDisruption, GeneOverlapKind.BrokenInside)]
    public void Of_Variant_TellsWhatItTakesInOfTheGene(StructuralKind kind, int start, int end, ConsequenceClass effect, GeneOverlapKind overlap)
    {
        var told = Assert.Single(Of(kind, start, end));
        Assert.Equal((effect, overlap), (told.Class, told.Overlap!.Value.Kind));
    }

    [Theory]
    // A doubled stretch that begins outside leaves a whole copy, and a gene that is turned round as a whole stays one.
    [InlineData(StructuralKind.Duplication, 0, 60)]
    [InlineData(StructuralKind.Inversion, 0, 87)]
    [InlineData(StructuralKind.Deletion, 0, 10)]
    [InlineData(StructuralKind.Breakend, 5, 5)]
    public void Of_VariantThatLeavesTheGeneWhole_TellsNothing(StructuralKind kind, int start, int end) => Assert.Empty(Of(kind, start, end));

    [Fact]
    public void Of_Deletion_CountsExonsInTheGenesDirectionAndCodingBases()
    {
        var forward = Assert.Single(Of(StructuralKind.Deletion, 57, 80)).Overlap!.Value;
        Assert.Equal((2, 2, 11), (forward.FirstExon, forward.LastExon, forward.CodingBases));
        var reverse = Assert.Single(Model.Of(new StructuralVariant(StructuralKind.Deletion, new Contig(2), new GenomicInterval(7, 30)))).Overlap!.Value;
        Assert.Equal((2, 2, 11), (reverse.FirstExon, reverse.LastExon, reverse.CodingBases));
    }

    [Fact]
    public void Of_BreakBetweenTwoGenes_BreaksBoth()
    {
        var variant = new StructuralVariant(StructuralKind.Breakend, new Contig(1), new GenomicInterval(40, 40)) { Mate = new GenomicPosition(new Contig(2), 45) };
        Assert.Equal(["FWD", "REV"], Model.Of(variant).Select(one => one.GeneSymbol).Order());
    }

    private static IReadOnlyList<GeneConsequence> Of(StructuralKind kind, int start, int end) =>
        Model.Of(new StructuralVariant(kind, new Contig(1), new GenomicInterval(start, end)));
}

using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Server.Results;
using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Tests.Results;

/// <summary>Structural variants, regions, repeats and the site's own counts over the wire: places are 1-based with both ends.</summary>
public sealed class StructuralMessagesTests
{
    private static readonly StructuralVariant Deletion =
        new(StructuralKind.Deletion, new Contig(22), new GenomicInterval(18_900_000, 21_500_000)) { CopyNumber = 1 };

    [Fact]
    public void Deletion_KeepsPlaceLengthCopiesAndGenes()
    {
        var message = StructuralMessages.Of(Deletion, [In("TBX1"), In("COMT"), In("TBX1")]);
        Assert.Equal(
            new Message.StructuralEvent
            {
                Kind = Message.StructuralKind.Deletion, Contig = "chr22", First = 18_900_001, Last = 21_500_000, Length = 2_600_000, CopyNumber = 1, Genes = { "TBX1", "COMT" },
            },
            message);
    }

    [Fact]
    public void Insertion_OfUnknownLength_HasNone()
    {
        var message = StructuralMessages.Of(new StructuralVariant(StructuralKind.Insertion, new Contig(1), new GenomicInterval(500, 500)), []);
        Assert.Equal((500, 500, false), (message.First, message.Last, message.HasLength));
    }

    [Fact]
    public void Breakend_NamesTheOtherEnd()
    {
        var variant = new StructuralVariant(StructuralKind.Breakend, new Contig(1), new GenomicInterval(500, 500)) { Mate = new GenomicPosition(new Contig(23), 77) };
        var message = StructuralMessages.Of(variant, []);
        Assert.Equal(("chrX", 77, false), (message.MateContig, message.MatePosition, message.HasLength));
    }

    [Fact]
    public void Region_KeepsItsPlaceAndThePatientsVariant()
    {
        var annotated = new AnnotatedVariant
        {
            Variant = Deletion.Identity, Structural = Deletion, Consequences = [In("TBX1")], Line = 41, Frequency = AlleleFrequency.NoSource, Calls = default, Filter = default,
        };
        var message = StructuralMessages.Of(new Domain.RegionEvidence("ISCA-37446", "22q11.2", new Contig(22), new GenomicInterval(18_924_717, 21_111_383), annotated, 6.5));
        Assert.Equal(("ISCA-37446", 18_924_718, 21_111_383, 41L, 6.5), (message.Id, message.First, message.Last, message.Line, message.LogLr));
        Assert.Equal(2_600_000, message.Variant.Length);
    }

    [Fact]
    public void Repeat_KeepsCountsRangesAndStanding()
    {
        var locus = new RepeatLocus("HTT", "HTT", "CAG", 26, 40, RepeatInheritance.Dominant, .99, .0001, []);
        var message = StructuralMessages.Of(new Domain.RepeatEvidence(new RepeatGenotype(locus, [17, 44], IsDoubted: false, Line: 812), 7.5));
        Assert.Equal([17, 44], message.Counts);
        Assert.Equal((Message.RepeatStatus.Pathogenic, 26, 40, 812L), (message.Status, message.NormalMax, message.PathogenicMin, message.Line));
    }

    [Fact]
    public void Local_WhatIsNotGiven_IsAbsent()
    {
        var message = LocalMessages.Of(new LocalFrequency { Observations = 3, Cohorts = [new CohortCount("WGS", 1000, 3, 0)] });
        Assert.Equal((3, false, false), (message.Observations, message.HasHomozygotes, message.HasFrequency));
        Assert.Equal(new Message.CohortCounts { Name = "WGS", People = 1000, Observations = 3 }, Assert.Single(message.Cohorts));
    }

    private static GeneConsequence In(string gene) =>
        new() { GeneSymbol = gene, GeneIndex = 0, Terms = SoTerm.Missense, Source = ConsequenceSource.Vep };
}

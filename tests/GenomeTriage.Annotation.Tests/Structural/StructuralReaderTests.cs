using GenomeTriage.Annotation.Structural;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Vcf.Alleles;

namespace GenomeTriage.Annotation.Tests.Structural;

/// <summary>What callers write, and the bases that are meant (0-based, half-open), worked out from the specification.</summary>
public sealed class StructuralReaderTests
{
    private static readonly string[] Header = [VcfLines.Info("END", "", "1", "Integer"), VcfLines.Info("SVLEN", "", ".", "Integer"), VcfLines.Info("CHR2", "", "1", "String"), VcfLines.Info("POS2", "", "1", "Integer")];

    [Theory]
    [InlineData("chr1 1000 . N <DEL> . . END=2000", StructuralKind.Deletion, 1000, 2000)]
    [InlineData("chr1 1000 . N <DEL> . . SVLEN=-1000", StructuralKind.Deletion, 1000, 2000)]
    [InlineData("chr1 1000 . N <DEL:ME> . . END=1300", StructuralKind.Deletion, 1000, 1300)]
    [InlineData("chr1 1000 . N <DUP:TANDEM> . . END=2000;SVLEN=1000", StructuralKind.Duplication, 1000, 2000)]
    [InlineData("chr1 1000 . N <INV> . . END=2000", StructuralKind.Inversion, 1000, 2000)]
    [InlineData("chr1 1000 . N <INS:ME:ALU> . . SVLEN=279", StructuralKind.Insertion, 1000, 1000)]
    [InlineData("chr1 1000 . N <CN0> . . END=2000", StructuralKind.Deletion, 1000, 2000)]
    public async Task Read_SymbolicAllele_GivesItsBases(string record, StructuralKind kind, int start, int end)
    {
        var read = await ReadAsync(record);
        Assert.Equal((kind, start, end), (read!.Kind, read.Span.Start, read.Span.End));
    }

    [Theory]
    // Positions 1,001 to 1,999 are lost: both records of the pair say so.
    [InlineData("chr1 1000 . A A[chr1:2000[ . . .", StructuralKind.Deletion, 1000, 1999)]
    [InlineData("chr1 2000 . A ]chr1:1000]A . . .", StructuralKind.Deletion, 1000, 1999)]
    // Positions 1,000 to 2,000 come twice.
    [InlineData("chr1 1000 . A ]chr1:2000]A . . .", StructuralKind.Duplication, 999, 2000)]
    [InlineData("chr1 2000 . A A[chr1:1000[ . . .", StructuralKind.Duplication, 999, 2000)]
    // Positions 1,001 to 2,000 are turned round at their left end, 1,000 to 1,999 at their right one.
    [InlineData("chr1 1000 . A A]chr1:2000] . . .", StructuralKind.Inversion, 1000, 2000)]
    [InlineData("chr1 1000 . A [chr1:2000[A . . .", StructuralKind.Inversion, 999, 1999)]
    public async Task Read_BreakendsOfOneContig_AreWhatTheirDirectionsMake(string record, StructuralKind kind, int start, int end)
    {
        var read = await ReadAsync(record);
        Assert.Equal((kind, start, end), (read!.Kind, read.Span.Start, read.Span.End));
    }

    [Fact]
    public async Task Read_BothRecordsOfATranslocation_AreTheSameVariant()
    {
        var here = await ReadAsync("chr1 1000 . A A[chr2:2000[ . . .");
        var there = await ReadAsync("chr2 2000 . A ]chr1:1000]A . . .");
        Assert.Equal(here!.Identity, there!.Identity);
        Assert.Equal(new GenomicPosition(new Contig(2), 2000), here.Mate);
    }

    [Fact]
    public async Task Read_OldTranslocation_TakesTheMateFromInfo() =>
        Assert.Equal(new GenomicPosition(new Contig(2), 2000), (await ReadAsync("chr1 1000 . N <BND> . . CHR2=chr2;POS2=2000"))!.Mate);

    [Fact]
    public async Task Read_BreakendsFarApart_ClaimNoLoss() =>
        Assert.Equal(StructuralKind.Breakend, (await ReadAsync("chr1 1000 . A A[chr1:5000000[ . . ."))!.Kind);

    [Fact]
    public async Task Read_LongDeletionInLetters_IsStructuralFromFiftyBasesOn()
    {
        Assert.Null(await ReadAsync($"chr1 1000 . A{new string('C', 49)} A . . ."));
        var read = await ReadAsync($"chr1 1000 . A{new string('C', 50)} A . . .");
        Assert.Equal((StructuralKind.Deletion, 1000, 1050), (read!.Kind, read.Span.Start, read.Span.End));
    }

    [Theory]
    [InlineData("chr1 1000 . N <DEL> . . .")]
    [InlineData("chr1 1000 . N <CNV> . . END=2000")]
    [InlineData("chr1 1000 . N <NEW> . . END=2000")]
    [InlineData("chr1 1000 . N <BND> . . .")]
    public async Task Read_WhatDoesNotSayWhatItChanges_IsNotRead(string record) => Assert.Null(await ReadAsync(record));

    [Theory]
    [InlineData(1, 2, StructuralKind.Deletion)]
    [InlineData(3, 2, StructuralKind.Duplication)]
    [InlineData(0, 1, StructuralKind.Deletion)]
    [InlineData(2, 1, StructuralKind.Duplication)]
    public async Task Read_CopyNumberVariant_FollowsTheCopies(int copies, int usual, StructuralKind kind) =>
        Assert.Equal(kind, (await ReadAsync("chr1 1000 . N <CNV> . . END=2000", copies, usual))!.Kind);

    private static async Task<StructuralVariant?> ReadAsync(string line, int? copies = null, int usual = 2)
    {
        var record = await VcfLines.FirstAsync(Header, line);
        Assert.True(Contig.TryParse(record.Contig, out var contig));
        var allele = new AlternateAllele(record.Alternates.Bytes);
        return StructuralReader.IsStructural(record, allele) ? StructuralReader.Read(record, contig, 0, allele, copies, usual) : null;
    }
}

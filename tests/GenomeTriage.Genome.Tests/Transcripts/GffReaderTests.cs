using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Transcripts.Gff;

namespace GenomeTriage.Genome.Tests.Transcripts;

public sealed class GffReaderTests
{
    [Fact]
    public void Read_EnsemblStyleReverseStrand_GivesExonsCodingAndPhase()
    {
        var transcript = Assert.Single(Read(
            "7|x|exon|101|150|.|-|.|Parent=transcript:ENST1",
            "7|x|CDS|111|150|.|-|1|ID=CDS:ENSP1;Parent=transcript:ENST1;protein_id=ENSP1",
            "7|x|exon|201|240|.|-|.|Parent=transcript:ENST1",
            "7|x|CDS|201|240|.|-|2|ID=CDS:ENSP1;Parent=transcript:ENST1",
            "7|x|mRNA|101|240|.|-|.|ID=transcript:ENST1;Parent=gene:ENSG1;biotype=protein_coding;version=3",
            "7|x|gene|101|240|.|-|.|ID=gene:ENSG1;Name=ABC%2C1;gene_id=ENSG1"));
        Assert.Equal(("ENST1.3", "ABC,1", "ENSG1", "ENSP1", Strand.Reverse), (transcript.Id, transcript.GeneSymbol, transcript.GeneId, transcript.ProteinId, transcript.Strand));
        Assert.Equal([new GenomicInterval(100, 150), new GenomicInterval(200, 240)], transcript.Exons);
        Assert.Equal((new GenomicInterval(110, 240), 2), (transcript.Coding, transcript.Phase));
    }

    [Fact]
    public void Read_RefSeqStyle_GivesIdSymbolAndNonCoding()
    {
        var transcript = Assert.Single(Read(
            "NC_1|x|gene|1|90|.|+|.|ID=gene-LINC9;Name=LINC9;gene_biotype=lncRNA",
            "NC_1|x|lnc_RNA|1|90|.|+|.|ID=rna-NR_1.2;Parent=gene-LINC9;gene=LINC9;transcript_id=NR_1.2",
            "NC_1|x|exon|1|90|.|+|.|ID=exon-1;Parent=rna-NR_1.2"));
        Assert.Equal(("NR_1.2", "LINC9", false, "lncRNA"), (transcript.Id, transcript.GeneSymbol, transcript.IsCoding, transcript.Biotype));
    }

    [Fact]
    public void Read_WithoutExonLines_JoinsCodingPartsAndUntranslatedRegions()
    {
        var transcript = Assert.Single(Read(
            "1|x|mRNA|1|60|.|+|.|ID=t;Parent=g",
            "1|x|five_prime_UTR|1|10|.|+|.|Parent=t",
            "1|x|CDS|11|30|.|+|0|Parent=t",
            "1|x|CDS|51|60|.|+|1|Parent=t"));
        Assert.Equal([new GenomicInterval(0, 30), new GenomicInterval(50, 60)], transcript.Exons);
    }

    [Theory]
    [InlineData("1|x|exon|1|5|.|+|.", GffProblemCodes.GffColumnCount)]
    [InlineData("1|x|exon|9|5|.|+|.|Parent=t", GffProblemCodes.GffCoordinates)]
    [InlineData("1|x|exon|a|5|.|+|.|Parent=t", GffProblemCodes.GffCoordinates)]
    [InlineData("1|x|exon|1|5|.|+|.|Parent=t", GffProblemCodes.GffWithoutTranscripts)]
    public void Read_BadLine_SaysWhyAndWhere(string line, string code) =>
        Assert.Equal(code, Assert.Throws<InputException>(() => Read(line)).Problem.Code);

    [Fact]
    public void Read_CodingBeyondTheExons_IsRefused() => Assert.Equal(GffProblemCodes.GffCodingOutsideExons, Assert.Throws<InputException>(() => Read(
        "1|x|mRNA|1|60|.|+|.|ID=t;Parent=g", "1|x|exon|1|30|.|+|.|Parent=t", "1|x|CDS|11|40|.|+|0|Parent=t")).Problem.Code);

    private static IReadOnlyList<Transcript> Read(params string[] lines) =>
        GffReader.Read(new StringReader(string.Join('\n', lines).Replace('|', '\t')), "test.gff3");
}

using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Pipeline;

public sealed class VariantAnnotatorTests
{
    private const string CsqHeader = "Consequence annotations from Ensembl VEP. Format: Allele|Consequence|SYMBOL|HGNC_ID|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|CANONICAL|gnomADe_AF|CADD_PHRED";
    private const string AnnHeader = "Functional annotations: 'Allele | Annotation | Annotation_Impact | Gene_Name | Gene_ID | Feature_Type | Feature_ID | Transcript_BioType | Rank | HGVS.c | HGVS.p'";
    private const string BcsqHeader = "Local consequence annotation from BCFtools/csq. Format: '[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]'";

    [Fact]
    public async Task Annotate_Csq_TakesTheManeTranscriptOfEachGene()
    {
        var annotated = await AnnotateAsync(
            [VcfLines.Info("CSQ", CsqHeader, ".", "String")],
            "chr1 19 . C A 50 PASS CSQ=A|stop_gained|OLDFWD||Transcript|ENSTX.1|protein_coding|||YES|0.01|,"
            + "A|missense_variant&splice_region_variant|OLDFWD||Transcript|TXF.9|protein_coding|TXF.9:c.5C>A|P:p.Ala2Asp||0.01|24.5,"
            + "A|upstream_gene_variant|REV|HGNC:2|Transcript|TXR.1|protein_coding|||||,"
            + "A|intron_variant|NOVEL||Transcript|ENSTY.1|lncRNA|||||,A|regulatory_region_variant|||RegulatoryFeature|ENSR1||||||");
        Assert.Equal(["FWD", "NOVEL"], annotated.Consequences.Select(c => c.GeneSymbol));
        var first = annotated.Consequences[0];
        Assert.Equal((0, "TXF.9", "c.5C>A", "p.Ala2Asp", 5, true), (first.GeneIndex, first.TranscriptId, first.HgvsC, first.HgvsP, first.CodingPosition, first.IsMane));
        Assert.Equal("missense_variant&splice_region_variant", first.Terms.ToString());
        Assert.Equal((ConsequenceSource.Vep, ProteinChangeState.Known), (first.Source, first.ProteinChange));
        Assert.Equal(-1, annotated.Consequences[1].GeneIndex);
        Assert.Equal((FrequencyState.Known, 0.01), (annotated.Frequency.State, annotated.Frequency.Overall));
        Assert.Equal(24.5, annotated.Scores!.CaddPhred);
    }

    [Theory]
    [InlineData(0, "TG", "missense_variant")]
    [InlineData(1, "-", "frameshift_variant")]
    [InlineData(2, "TGGG", "inframe_insertion")]
    public async Task Annotate_CsqOfSeveralAlleles_GivesEachItsOwn(int alternate, string written, string expected)
    {
        var annotated = await AnnotateAsync(
            [VcfLines.Info("CSQ", CsqHeader, ".", "String")],
            $"chr1 20 . TT TTG,T,TTGGG . . CSQ=TG|missense_variant|FWD|1|Transcript|TXF.1|protein_coding|||||,-|frameshift_variant|FWD|1|Transcript|TXF.1|protein_coding|||||,TGGG|inframe_insertion|FWD|1|Transcript|TXF.1|protein_coding|||||",
            alternate);
        Assert.Equal(expected, Assert.Single(annotated.Consequences).MostSevere.Name);
        Assert.NotEmpty(written);
    }

    [Fact]
    public async Task Annotate_CsqWithAlleleNumber_GoesByTheNumber()
    {
        var layout = "Format: Allele|Consequence|ALLELE_NUM|SYMBOL|Feature_type|Feature";
        var annotated = await AnnotateAsync(
            [VcfLines.Info("CSQ", layout, ".", "String")],
            "chr1 19 . C A,G . . CSQ=A|missense_variant|2|FWD|Transcript|TXF.1,G|stop_gained|1|FWD|Transcript|TXF.1",
            alternate: 1);
        Assert.Equal(SoTerm.Missense, Assert.Single(annotated.Consequences).MostSevere);
    }

    [Fact]
    public async Task Annotate_DecomposedRecordOfOneAllele_TakesOnlyEntriesOfThatAllele()
    {
        var annotated = await AnnotateAsync(
            [VcfLines.Info("ANN", AnnHeader, ".", "String")],
            "chr1 19 . C A . . ANN=G|stop_gained|HIGH|FWD|FWD|transcript|TXF.1|protein_coding|1/2|c.5C>G|p.Ala2Gly,A|missense_variant|MODERATE|FWD|FWD|transcript|TXF.1|protein_coding|1/2|c.5C>A|p.(Ala2Asp)");
        var only = Assert.Single(annotated.Consequences);
        Assert.Equal(("missense_variant", "p.(Ala2Asp)", ConsequenceSource.SnpEff), (only.MostSevere.Name, only.HgvsP, only.Source));
    }

    [Fact]
    public async Task Annotate_BcsqOfSeveralAlleles_GoesByTheDnaChange()
    {
        var annotated = await AnnotateAsync(
            [VcfLines.Info("BCSQ", BcsqHeader, ".", "String")],
            "chr1 19 . C A,G . . BCSQ=missense|FWD|TXF|protein_coding|+|2A>2D|19C>A,*stop_gained&splice_region|FWD|TXF|protein_coding|+|2A>2*|19C>G",
            alternate: 1);
        Assert.Equal("stop_gained&splice_region_variant", Assert.Single(annotated.Consequences).Terms.ToString());
    }

    [Fact]
    public async Task Annotate_BcsqPointingBack_TakesWhatWasReadThere()
    {
        await using var reader = await VcfLines.OpenAsync(
            [VcfLines.Info("BCSQ", BcsqHeader, ".", "String")],
            "chr1 18 . G C . . BCSQ=missense|FWD|TXF|protein_coding|+|2A>2R|18G>C+19C>A,intron|REV|TXR|protein_coding",
            "chr1 19 . C A . . BCSQ=@18");
        var annotator = new VariantAnnotator(Sources(), reader.Header);
        AnnotatedVariant annotated = null!;
        while (await reader.ReadAsync())
        {
            annotator.Begin(reader.Record);
            annotated = annotator.Annotate(new PlacedAllele(0, new SmallVariant(new Contig(1), reader.Record.Position, "C", "A")));
        }

        var only = Assert.Single(annotated.Consequences);
        Assert.Equal((SoTerm.Missense, ConsequenceSource.Bcsq), (only.MostSevere, only.Source));
    }

    [Fact]
    public async Task Annotate_NothingWritten_AsksTheGeneModel()
    {
        var annotated = await AnnotateAsync([], "chr1 19 . C A . q10;q20 .");
        var only = Assert.Single(annotated.Consequences);
        Assert.Equal((ConsequenceSource.GeneModel, ProteinChangeState.Unknown, "c.5C>A"), (only.Source, only.ProteinChange, only.HgvsC));
        Assert.Equal(new FilterState(FilterStatus.Failed, "q10;q20"), annotated.Filter);
        Assert.Equal(FrequencyState.NoSource, annotated.Frequency.State);
        Assert.Null(annotated.Quality);
    }

    [Fact]
    public async Task Annotate_AnnotatorSaysIntergenic_IsNotOverruled()
    {
        var annotated = await AnnotateAsync(
            [VcfLines.Info("CSQ", CsqHeader, ".", "String")],
            "chr1 19 . C A . . CSQ=A|intergenic_variant||||||||||");
        Assert.Empty(annotated.Consequences);
    }

    private static async Task<AnnotatedVariant> AnnotateAsync(string[] header, string line, int alternate = 0)
    {
        var record = await VcfLines.FirstAsync(header, line);
        var annotator = new VariantAnnotator(Sources(), record.Header);
        annotator.Begin(record);
        var reference = System.Text.Encoding.ASCII.GetString(record.Reference);
        var variant = new SmallVariant(new Contig(1), record.Position, reference, record.Alternates[alternate].ToString());
        return annotator.Annotate(new PlacedAllele(alternate, variant));
    }

    private static AnnotationSources Sources() => new() { GeneModel = SmallGenome.Model(), Genes = SmallGenome.Genes };
}

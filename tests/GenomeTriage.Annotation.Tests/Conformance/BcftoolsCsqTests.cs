using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.Tests.Conformance;

[Trait("data", "shared")]
public sealed class BcftoolsCsqTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(EffectConventions.Vep, 105)]
    [InlineData(EffectConventions.Bcftools, 118)]
    public async Task Slices_EveryAnswer_AgreesButForTheListedDifferences(EffectConventions conventions, int agreeing)
    {
        using var archive = new CsqArchive();
        var same = 0;
        var different = new List<string>();
        foreach (var csq in archive.Cases())
        {
            var (theirs, ours) = (CsqAnswer.Parse(csq.Lines), await CsqAnnotator.AnswerAsync(csq, conventions));
            foreach (var record in theirs.Records)
            {
                foreach (var transcript in theirs.TranscriptsOf(record).Union(ours.TranscriptsOf(record)).Order(StringComparer.Ordinal))
                {
                    if (theirs.Text(record, transcript) == ours.Text(record, transcript)) same++;
                    else different.Add($"{csq.Name} {record} {transcript}");
                    if (theirs.Text(record, transcript) != ours.Text(record, transcript)) output.WriteLine($"{different[^1]}: theirs {theirs.Text(record, transcript)}; ours {ours.Text(record, transcript)}");
                }
            }
        }

        output.WriteLine($"same {same}, different {different.Count}");
        Assert.Equal(CsqDifferences.Of(conventions).Keys.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
        Assert.Equal(agreeing, same);
    }

    // upstream-stop.cmd: of two samples, one has a stop before the change that the other has too.
    [Fact]
    public async Task UpstreamStop_ChangeBehindIt_IsToldOfTheSampleThatHasTheStop()
    {
        using var archive = new CsqArchive();
        using var reference = FastaReference.Open(archive.PathOf("ENST00000000000/ENST00000000000.fa"));
        var model = new GeneModel(GffReader.ReadFile(archive.PathOf("ENST00000000000/ENST00000000000.gff")), _ => -1);
        await using var reader = await VcfReader.OpenAsync(archive.PathOf("ENST00000000000/upstream-stop.vcf"), cancellationToken: TestContext.Current.CancellationToken);
        var annotation = new VcfAnnotation(new VcfAnnotationSetup { Model = model, Reference = reference }, reader.Header);
        using var written = new MemoryStream();
        await using (var writer = new VcfWriter(written, annotation.Header))
            await annotation.RunAsync(reader, writer, progress: null, TestContext.Current.CancellationToken);
        var lines = System.Text.Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^3..];
        Assert.All(lines[..2], line => Assert.Matches(@"GTR_HAPLOTYPE=stop_gained\|HIGH\|.*\|6723A>T\+6725G>A\|1:1&1:2\|no", line));
        Assert.Matches(@"GTR_HAPLOTYPE=missense_variant\|MODERATE\|.*\|7395G>T\|1:1&1:2\|yes", lines[2]);
    }

    [Fact]
    public async Task Slices_EveryVcf_IsAnnotatedToItsEnd()
    {
        using var archive = new CsqArchive();
        Assert.Equal(61, archive.Vcfs.Count);
        foreach (var vcf in archive.Vcfs)
        {
            var folder = Path.GetDirectoryName(vcf)!;
            using var reference = FastaReference.Open(Directory.EnumerateFiles(folder, "*.fa").First());
            var model = new GeneModel(GffReader.ReadFile(Directory.EnumerateFiles(folder, "*.gff").First()), _ => -1);
            await using var reader = await VcfReader.OpenAsync(vcf, cancellationToken: TestContext.Current.CancellationToken);
            var annotation = new VcfAnnotation(new VcfAnnotationSetup { Model = model, Reference = reference }, reader.Header);
            await using var writer = new VcfWriter(new MemoryStream(), annotation.Header);
            var counts = await annotation.RunAsync(reader, writer, progress: null, TestContext.Current.CancellationToken);
            Assert.Equal(reader.RecordCount, counts.Records);
        }
    }
}

using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>
/// Annotates a whole file in turns with <c>bcftools csq</c> and prints medians: the two share whatever else the machine is
/// doing. Reading the gene model is part of the time on both sides.
/// </summary>
internal static class SpeedRunner
{
    public static async Task<int> RunAsync(string folder, int rounds)
    {
        var files = SyntheticFiles.In(folder);
        var records = await ConsequencesAsync(files);
        List<double> terms = [], named = [], theirs = [];
        for (var i = 0; i < rounds; i++)
        {
            terms.Add(await Medians.TimeAsync(async () => _ = await ConsequencesAsync(files)));
            named.Add(await Medians.TimeAsync(() => AnnotateAsync(files)));
            theirs.Add(await Medians.TimeAsync(() => Bcftools.RunAsync(files, "/dev/null", asText: false)));
        }

        Medians.Print("bcftools csq", theirs, theirs, records, "bcftools");
        Medians.Print("consequences", terms, theirs, records, "bcftools");
        Medians.Print("names and VCF", named, theirs, records, "bcftools");
        Medians.PrintPeak();
        return 0;
    }

    // The consequences of every allele on every transcript, and nothing else: what bcftools csq works out.
    private static async Task<long> ConsequencesAsync(SyntheticFiles files)
    {
        using var reference = FastaReference.Open(files.Fasta);
        var walk = new ConsequenceWalk(new GeneModel(GffReader.ReadFile(files.Gff), _ => -1), reference);
        await using var reader = await VcfReader.OpenAsync(files.Vcf);
        while (await reader.ReadAsync()) walk.Take(reader.Record);
        return reader.RecordCount;
    }

    private static async Task AnnotateAsync(SyntheticFiles files)
    {
        using var reference = FastaReference.Open(files.Fasta);
        var setup = new VcfAnnotationSetup { Model = new GeneModel(GffReader.ReadFile(files.Gff), _ => -1), Reference = reference };
        await using var reader = await VcfReader.OpenAsync(files.Vcf);
        var annotation = new VcfAnnotation(setup, reader.Header);
        await using var writer = new VcfWriter(Stream.Null, annotation.Header);
        await annotation.RunAsync(reader, writer, progress: null, CancellationToken.None);
    }
}

using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Output;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Vcf.Indexing;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Cli.Annotating;

/// <summary>One file on its way from input to output; the output and its index appear only when they are whole.</summary>
internal sealed class AnnotateRun(AnnotateSurroundings surroundings, string input, string output)
{
    private VcfIndexBuilder? _index;

    /// <summary>The name that problems carry.</summary>
    public string InputName => input == InputFiles.StandardInput ? "stdin" : input;

    /// <summary>Whether a field CSQ of the file was replaced.</summary>
    public bool ReplacesCsq { get; private set; }

    /// <summary>Whether amino-acid changes could be told.</summary>
    public bool HasReference => surroundings.HasReference;

    /// <summary>Why there is no index; <c>null</c> where there is one, or none is due.</summary>
    public Problem? NotIndexed { get; private set; }

    /// <exception cref="InputException">The file cannot be used; nothing is left behind.</exception>
    /// <exception cref="ConfigurationException">The output cannot be written.</exception>
    public async Task<AnnotationCounts> RunAsync(TextCatalog texts, CancellationToken cancellation)
    {
        var counts = new AnnotationCounts();
        await using var source = InputFiles.OpenRead(input);
        long? size = source is FileStream file ? file.Length : null;
        await OutputFile.WriteAsync(output, async target => counts = await ProgressBar.RunAsync(size, texts, progress =>
            AnnotateAsync(source, target, progress, cancellation)));
        if (_index is not null) await WriteIndexAsync(_index, cancellation);
        return counts;
    }

    private async Task<AnnotationCounts> AnnotateAsync(Stream source, Stream target, IProgress<TriageProgress>? progress, CancellationToken cancellation)
    {
        await using var reader = await VcfReader.OpenAsync(source, VcfReaderOptions.Default with { FileName = InputName }, cancellation);
        HeaderPrivacy.Check(reader.Header, InputName);
        var annotation = new VcfAnnotation(surroundings.For(reader.Header, InputName), reader.Header);
        ReplacesCsq = annotation.ReplacesCsq;
        var format = output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? VcfOutputFormat.Bgzf : VcfOutputFormat.Text;
        await using var writer = new VcfWriter(target, annotation.Header, format);
        _index = writer.Index;
        var records = progress is null ? null : new RecordProgress(progress, source);
        return await annotation.RunAsync(reader, writer, records, cancellation);
    }

    // Records that are not in order make a file without an index, which must not keep an old one.
    private async Task WriteIndexAsync(VcfIndexBuilder index, CancellationToken cancellation)
    {
        foreach (var old in new[] { ".tbi", ".csi" }) File.Delete(output + old);
        try
        {
            await OutputFile.WriteAsync(output + index.Extension, async stream => await index.WriteAsync(stream, cancellation));
        }
        catch (InputException unordered) when (unordered.Problem.Code == IndexProblemCodes.NotIndexable)
        {
            NotIndexed = unordered.Problem with { Severity = ProblemSeverity.Warning };
        }
    }

    private sealed class RecordProgress(IProgress<TriageProgress> bar, Stream source) : IProgress<long>
    {
        public void Report(long value) => bar.Report(new TriageProgress(value, source.CanSeek ? source.Position : 0, null, null, []));
    }
}

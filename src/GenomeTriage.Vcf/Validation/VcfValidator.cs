using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Validation.Meta;

namespace GenomeTriage.Vcf.Validation;

/// <summary>
/// Lists how a file departs from the VCF specification of the version it names. It is strict where
/// <see cref="VcfReader"/> is lenient, and goes on where the reader stops: one run tells all.
/// </summary>
/// <example><code>
/// var report = await VcfValidator.ValidateAsync(path);
/// foreach (var problem in report.Problems) Console.WriteLine(problem);
/// </code></example>
public static class VcfValidator
{
    /// <summary>Problems listed where nothing else is asked for.</summary>
    public const int DefaultMaximum = 1000;

    /// <summary>Validates a file.</summary>
    /// <param name="path">The file: plain, gzip or BGZF.</param>
    /// <param name="maximum">Problems to list; the rest are counted.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async ValueTask<ValidationReport> ValidateAsync(string path, int maximum = DefaultMaximum, CancellationToken cancellationToken = default)
    {
        await using var file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        return await ValidateAsync(file, new VcfReaderOptions { FileName = path }, maximum, cancellationToken);
    }

    /// <summary>Validates a stream, which is disposed.</summary>
    /// <param name="source">The stream: plain, gzip or BGZF.</param>
    /// <param name="options">How to read.</param>
    /// <param name="maximum">Problems to list; the rest are counted.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async ValueTask<ValidationReport> ValidateAsync(Stream source, VcfReaderOptions options, int maximum = DefaultMaximum, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList(options.FileName, maximum);
        var records = 0L;
        LineBuffer? lines = null;
        try
        {
            await using var text = await VcfText.OpenAsync(source, options, cancellationToken);
            lines = new LineBuffer(text, options);
            if (await ReadHeaderAsync(lines, options, problems, cancellationToken) is { } header)
                records = await ReadRecordsAsync(lines, header, options, problems, cancellationToken);
        }
        catch (InputException e)
        {
            problems.Add(e.Problem with { Line = e.Problem.Line ?? (lines?.LineNumber ?? 0) + 1 });
        }

        return new ValidationReport(problems.Kept, problems.Errors, problems.Warnings, records);
    }

    private static async ValueTask<VcfHeader?> ReadHeaderAsync(LineBuffer lines, VcfReaderOptions options, ProblemList problems, CancellationToken cancellationToken)
    {
        var check = new HeaderCheck(problems, options.FileName);
        while (await lines.TakeLineAsync(cancellationToken))
        {
            if (check.Take(lines.Line, lines.LineNumber) is { } header) return header;
            if (check.IsOver) return null;
        }

        var code = lines.LineNumber == 0 ? VcfProblemCodes.EmptyInput : VcfProblemCodes.HeaderLineMissing;
        problems.Error(code, lines.LineNumber + 1, "#CHROM", (string?)null, HeaderColumns.Fixed);
        return null;
    }

    private static async ValueTask<long> ReadRecordsAsync(LineBuffer lines, VcfHeader header, VcfReaderOptions options, ProblemList problems, CancellationToken cancellationToken)
    {
        var check = new RecordCheck(header, options.FileName, problems);
        if (lines.IsUnterminated) check.TellUnterminated(lines);
        while (await lines.TakeLineAsync(cancellationToken)) check.Take(lines);
        check.Finish();
        return check.Count;
    }
}

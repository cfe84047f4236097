using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Validation;

/// <summary>
/// The problems of a file in the order they were found: as many as are wanted, while the rest are counted only.
/// </summary>
internal sealed class ProblemList(string? file, int maximum)
{
    private const int FoundLimit = 80;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(string Code, string Field, string Found)> _once = [];

    /// <summary>What was kept.</summary>
    public IReadOnlyList<Problem> Kept => _problems;

    /// <summary>Errors in all.</summary>
    public long Errors { get; private set; }

    /// <summary>Warnings and notices in all.</summary>
    public long Warnings { get; private set; }

    /// <summary>Adds an error.</summary>
    public void Error(string code, long line, string field, ReadOnlySpan<byte> found, string? allowed = null)
    {
        Errors++;
        if (_problems.Count < maximum) Add(ProblemSeverity.Error, code, line, field, Text(found), allowed);
    }

    /// <inheritdoc cref="Error(string, long, string, ReadOnlySpan{byte}, string?)"/>
    public void Error(string code, long line, string field, string? found, string? allowed = null)
    {
        Errors++;
        if (_problems.Count < maximum) Add(ProblemSeverity.Error, code, line, field, Shortened(found), allowed);
    }

    /// <summary>Adds a warning, the first time only for the same code, field and text.</summary>
    public void WarnOnce(string code, long line, string field, ReadOnlySpan<byte> found, string? allowed = null)
    {
        Warnings++;
        if (_problems.Count >= maximum) return;
        var text = Text(found);
        if (_once.Add((code, field, text))) Add(ProblemSeverity.Warning, code, line, field, text, allowed);
    }

    /// <summary>Adds a problem that another part of the library found.</summary>
    public void Add(Problem problem)
    {
        if (problem.Severity == ProblemSeverity.Error) Errors++;
        else Warnings++;
        if (_problems.Count < maximum) _problems.Add(problem);
    }

    private static string Text(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Length <= FoundLimit ? bytes : bytes[..FoundLimit]);

    private static string? Shortened(string? text) => text is { Length: > FoundLimit } ? text[..FoundLimit] : text;

    private void Add(ProblemSeverity severity, string code, long line, string field, string? found, string? allowed) =>
        _problems.Add(new Problem(code, severity) { File = file, Line = line, Field = field, Found = found, Allowed = allowed });
}

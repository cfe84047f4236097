using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Records;

/// <summary>Problems that name the line of a record.</summary>
internal static class RecordProblem
{
    private const int FoundLimit = 80;

    /// <summary>An error in one field of a record.</summary>
    public static Problem Error(VcfRecord record, string code, string field, ReadOnlySpan<byte> found, string? allowed) => new(code, ProblemSeverity.Error)
    {
        File = record.File,
        Line = record.LineNumber > 0 ? record.LineNumber : null,
        Field = field,
        Found = Text(found),
        Allowed = allowed,
    };

    /// <summary>Bytes of a file as text that is short enough to show.</summary>
    public static string Text(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Length <= FoundLimit ? bytes : bytes[..FoundLimit]);
}

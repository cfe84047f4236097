using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Validation.Columns;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>The header, line by line, up to <c>#CHROM</c>.</summary>
internal sealed class HeaderCheck(ProblemList problems, string? file)
{
    private readonly MetaRules _rules = new(problems);
    private readonly LineRule _lines = new(problems);
    private readonly VcfHeaderBuilder _builder = new(file);

    /// <summary>Whether nothing behind can be told: there is no header line, or it is wrong.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes a line; gives the header where it was the last of it.</summary>
    public VcfHeader? Take(ReadOnlySpan<byte> line, long lineNumber)
    {
        _lines.CheckCharacters(line, lineNumber);
        if (line.StartsWith("#CHROM"u8)) return Finish(line, lineNumber);
        if (line.StartsWith("##"u8) || !LooksLikeRecord(line)) _rules.Check(line, lineNumber);
        else StopAt(lineNumber);
        if (line.StartsWith("##"u8)) _builder.AddLine(line, lineNumber);
        return null;
    }

    private static bool LooksLikeRecord(ReadOnlySpan<byte> line) => line.Count((byte)'\t') >= 7;

    private void StopAt(long lineNumber)
    {
        problems.Error(VcfProblemCodes.HeaderLineMissing, lineNumber, "#CHROM", (string?)null, HeaderColumns.Fixed);
        IsOver = true;
    }

    private VcfHeader? Finish(ReadOnlySpan<byte> line, long lineNumber)
    {
        if (lineNumber == 1)
            problems.Error(VcfProblemCodes.FileFormatMissing, 1, "##fileformat", line, "##fileformat=VCFv4.1–VCFv4.5");
        try
        {
            var header = _builder.Build(line, lineNumber);
            if (header is { HasFormat: true, Samples.Count: 0 })
                problems.Error(ValidationProblemCodes.FormatWithoutSamples, lineNumber, "#CHROM", line);
            return header;
        }
        catch (InputException e)
        {
            problems.Add(e.Problem);
            IsOver = true;
            return null;
        }
    }
}

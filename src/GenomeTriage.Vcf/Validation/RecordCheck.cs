using System.Globalization;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Validation.Columns;

namespace GenomeTriage.Vcf.Validation;

/// <summary>The records, each by every rule.</summary>
internal sealed class RecordCheck
{
    private readonly ProblemList _problems;
    private readonly LineRule _lineRule;
    private readonly IRecordRule[] _rules;
    private readonly VcfRecord _record;
    private long _emptyLine;

    /// <summary>Checks records under <paramref name="header"/>.</summary>
    public RecordCheck(VcfHeader header, string? file, ProblemList problems)
    {
        _problems = problems;
        _lineRule = new LineRule(problems);
        _record = new VcfRecord(header, file);
        _rules =
        [
            new ChromRule(problems), new OrderRule(problems), new IdRule(problems), new AlleleRule(problems),
            new QualRule(problems), new FilterRule(problems), new InfoRule(problems, header.Version),
            new FormatRule(problems, header.Version), new SampleRule(problems, header.Version), new DuplicateRule(problems),
        ];
    }

    /// <summary>Records so far.</summary>
    public long Count { get; private set; }

    /// <summary>Takes a line. An empty one is an error only if others follow.</summary>
    public void Take(LineBuffer lines)
    {
        if (lines.IsUnterminated) TellUnterminated(lines);
        if (_emptyLine > 0) _problems.Error(VcfProblemCodes.EmptyLine, _emptyLine, "line", (string?)null);
        _emptyLine = lines.LineLength == 0 ? lines.LineNumber : 0;
        if (_emptyLine > 0) return;
        Count++;
        CheckRecord(lines);
    }

    /// <summary>Tells what can only be told at the end.</summary>
    public void Finish()
    {
        if (_emptyLine > 0) _problems.WarnOnce(VcfProblemCodes.EmptyLine, _emptyLine, "line", default);
    }

    /// <summary>Tells that the last line has no end.</summary>
    public void TellUnterminated(LineBuffer lines) =>
        _problems.Error(VcfProblemCodes.LastLineUnterminated, lines.LineNumber, "line", (string?)null, "LF");

    private void CheckRecord(LineBuffer lines)
    {
        _lineRule.CheckCharacters(lines.Line, lines.LineNumber);
        var count = lines.Line.Count((byte)'\t') + 1;
        var expected = _record.Header.ColumnCount;
        if (count != expected)
        {
            var (found, allowed) = (count.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
            _problems.Error(VcfProblemCodes.ColumnCountWrong, lines.LineNumber, "#CHROM", found, allowed);
            return;
        }

        _lineRule.CheckColumns(lines.Line, lines.LineNumber);
        _record.TakeLine(lines.Buffer, lines.LineStart, lines.LineLength, lines.LineNumber);
        foreach (var rule in _rules) rule.Check(_record);
    }
}

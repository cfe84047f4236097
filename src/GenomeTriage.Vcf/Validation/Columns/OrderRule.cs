using System.Text;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>
/// POS: a number, and the records of a contig together and in ascending order. Records on contigs of the assembly file
/// (in angle brackets) stand between the others.
/// </summary>
internal sealed class OrderRule(ProblemList problems) : IRecordRule
{
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private byte[] _contig = [];
    private int _last;

    public void Check(VcfRecord record)
    {
        var text = record.Column(RecordColumn.Pos);
        if (!PositionField.TryParse(text, out var position))
        {
            problems.Error(VcfProblemCodes.PositionUnreadable, record.LineNumber, "POS", text, "0–2147483647");
            return;
        }

        if (record.Contig is [(byte)'<', ..]) return;
        if (!record.Contig.SequenceEqual(_contig)) Begin(record);
        else if (position < _last) problems.Error(ValidationProblemCodes.PositionNotSorted, record.LineNumber, "POS", text);
        _last = position;
    }

    private void Begin(VcfRecord record)
    {
        if (_contig.Length > 0) _left.Add(Encoding.UTF8.GetString(_contig));
        _contig = record.Contig.ToArray();
        if (_left.Contains(Encoding.UTF8.GetString(_contig)))
            problems.Error(ValidationProblemCodes.ContigNotContiguous, record.LineNumber, "CHROM", record.Contig);
    }
}

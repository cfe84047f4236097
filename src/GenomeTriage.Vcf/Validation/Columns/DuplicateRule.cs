using System.Text;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>
/// The same variant in two records, also where one gives it more context or beside other alleles: it would be counted
/// twice. Alleles are compared after shared bases are cut off their ends; symbolic ones are not, because their extent
/// is elsewhere.
/// </summary>
internal sealed class DuplicateRule(ProblemList problems) : IRecordRule
{
    private const int PurgeAt = 4096;
    private readonly Dictionary<int, HashSet<string>> _seen = [];
    private byte[] _contig = [];

    public void Check(VcfRecord record)
    {
        if (!PositionField.TryParse(record.Column(RecordColumn.Pos), out var position)) return;
        if (!record.Contig.SequenceEqual(_contig)) Begin(record);
        if (_seen.Count > PurgeAt) Purge(position);
        foreach (var allele in record.Alternates)
        {
            if (allele.Kind == AlleleKind.Bases && !TryAdd(position, record.Reference, allele.Bytes))
                problems.Error(ValidationProblemCodes.VariantDuplicate, record.LineNumber, "ALT", allele.Bytes);
        }
    }

    private void Begin(VcfRecord record)
    {
        _contig = record.Contig.ToArray();
        _seen.Clear();
    }

    /// <summary>What lies before the position cannot come again in a sorted file.</summary>
    private void Purge(int position)
    {
        foreach (var old in _seen.Keys.Where(key => key < position).ToList()) _seen.Remove(old);
    }

    private bool TryAdd(int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternate)
    {
        while (reference.Length > 1 && alternate.Length > 1 && IsSame(reference[^1], alternate[^1]))
        {
            reference = reference[..^1];
            alternate = alternate[..^1];
        }

        for (; reference.Length > 1 && alternate.Length > 1 && IsSame(reference[0], alternate[0]); position++)
        {
            reference = reference[1..];
            alternate = alternate[1..];
        }

        if (!_seen.TryGetValue(position, out var here)) _seen.Add(position, here = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return here.Add($"{Encoding.ASCII.GetString(reference)}>{Encoding.ASCII.GetString(alternate)}");
    }

    private static bool IsSame(byte left, byte right) => (left | 0x20) == (right | 0x20);
}

using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Genotypes;

/// <summary>The fields of one sample in one record: a view of the record's bytes.</summary>
public readonly ref struct SampleFields
{
    private readonly VcfRecord _record;
    private readonly int _index;
    private readonly FormatKeys _keys;

    internal SampleFields(VcfRecord record, int index, ReadOnlySpan<byte> format, ReadOnlySpan<byte> bytes)
    {
        _record = record;
        _index = index;
        _keys = new FormatKeys(format);
        Bytes = bytes;
    }

    /// <summary>The column as the file has it.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>
    /// The value at a 0-based index of <see cref="VcfRecord.Format"/>; empty where the column is shorter, as trailing
    /// fields may be left out.
    /// </summary>
    public FieldValue this[int index]
    {
        get
        {
            if (index < 0) return default;
            var rest = Bytes;
            for (; index > 0; index--)
            {
                var colon = rest.IndexOf((byte)':');
                if (colon < 0) return default;
                rest = rest[(colon + 1)..];
            }

            var end = rest.IndexOf((byte)':');
            return new FieldValue(end < 0 ? rest : rest[..end]);
        }
    }

    /// <summary>
    /// The genotype (<c>GT</c>); one of ploidy 0 where the record has none.
    /// </summary>
    /// <exception cref="InputException">It does not follow the grammar, or names an allele that the record does not have.</exception>
    public Genotype Genotype
    {
        get
        {
            var bytes = _keys.Bytes.StartsWith("GT"u8) && _keys.Bytes is [_, _] or [_, _, (byte)':', ..] ? this[0].Bytes : Find("GT"u8).Bytes;
            return Genotype.TryParse(bytes, _record.AlternateCount, out var genotype) ? genotype : throw Unreadable(bytes);
        }
    }

    /// <summary>Finds a field that is there and not missing.</summary>
    public bool TryGet(ReadOnlySpan<byte> key, out FieldValue value)
    {
        value = Find(key);
        return !value.IsMissing;
    }

    private FieldValue Find(ReadOnlySpan<byte> key) => this[_keys.IndexOf(key)];

    private InputException Unreadable(ReadOnlySpan<byte> found)
    {
        var field = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FORMAT/GT[{_index + 1}]");
        return new(RecordProblem.Error(_record, VcfProblemCodes.GenotypeUnreadable, field, found, "allele numbers or '.', separated by '/' or '|'"));
    }
}

using System.Globalization;
using System.Text;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>The sample columns: genotypes, and values as their definition or the specification has them.</summary>
internal sealed class SampleRule(ProblemList problems, VcfVersion version) : IRecordRule
{
    private readonly ValueChecker _values = new(problems);
    private readonly List<Key> _keys = [];
    private byte[] _format = [];

    /// <summary>A key of FORMAT with what is expected of its values.</summary>
    private readonly record struct Key(string Name, FieldNumber Number, FieldType Type, bool IsNotNegative);

    public void Check(VcfRecord record)
    {
        if (!record.Format.Bytes.SequenceEqual(_format)) TakeKeys(record);
        for (var sample = 0; sample < record.Header.Samples.Count; sample++) CheckSample(record, sample);
    }

    private void TakeKeys(VcfRecord record)
    {
        _format = record.Format.Bytes.ToArray();
        _keys.Clear();
        foreach (var range in _format.AsSpan().Split((byte)':'))
        {
            var name = Encoding.UTF8.GetString(_format[range]);
            var reserved = ReservedFields.Format(name, version);
            record.Header.Formats.TryGet(name, out var definition);
            var number = definition?.Number ?? reserved?.Number ?? default;
            _keys.Add(new Key(name, number, definition?.Type ?? reserved?.Type ?? FieldType.String, reserved?.IsNotNegative ?? false));
        }
    }

    private void CheckSample(VcfRecord record, int sample)
    {
        var fields = record.GetSample(sample);
        if (fields.Bytes.Count((byte)':') >= _keys.Count)
            problems.Error(ValidationProblemCodes.SampleFieldsTooMany, record.LineNumber, Field("FORMAT", sample), fields.Bytes, record.Format.Bytes.Length == 0 ? null : Encoding.UTF8.GetString(record.Format.Bytes));
        var ploidy = PloidyOf(record, fields, sample);
        for (var i = 0; i < _keys.Count; i++)
        {
            var value = fields[i];
            if (_keys[i].Name == "GT" || value.Bytes.IndexOfAnyExcept((byte)'.', (byte)',') < 0) continue;
            CheckValue(record, sample, _keys[i], value, ploidy);
        }
    }

    private void CheckValue(VcfRecord record, int sample, Key key, FieldValue value, int? ploidy)
    {
        var name = Field($"FORMAT/{key.Name}", sample);
        _values.CheckCount(record, name, value, key.Number, ploidy);
        _values.CheckType(record, name, value, key.Type);
        if (key.IsNotNegative) _values.CheckNotNegative(record, name, value);
    }

    /// <summary>
    /// The number of alleles; 2 where there is no genotype, as the specification assumes. A single missing allele is
    /// what many write for a missing genotype of any ploidy.
    /// </summary>
    private int? PloidyOf(VcfRecord record, SampleFields fields, int sample)
    {
        var index = record.Format.IndexOf("GT"u8);
        if (index < 0) return 2;
        var bytes = fields[index].Bytes;
        if (!bytes.IsEmpty && Genotype.TryParse(bytes, Math.Max(record.Alternates.Count, 1), out var genotype))
            return genotype is { Ploidy: 1, IsMissing: true } ? null : genotype.Ploidy;
        problems.Error(VcfProblemCodes.GenotypeUnreadable, record.LineNumber, Field("FORMAT/GT", sample), bytes);
        return null;
    }

    private static string Field(string name, int sample) => string.Create(CultureInfo.InvariantCulture, $"{name}[{sample + 1}]");
}

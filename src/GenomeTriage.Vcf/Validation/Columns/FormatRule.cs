using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>FORMAT: keys that are keys, each once, GT first.</summary>
internal sealed class FormatRule(ProblemList problems, VcfVersion version) : IRecordRule
{
    public void Check(VcfRecord record)
    {
        if (!record.Header.HasFormat) return;
        var keys = record.Format;
        if (keys.IndexOf("GT"u8) > 0)
            problems.Error(ValidationProblemCodes.GenotypeNotFirst, record.LineNumber, "FORMAT", keys.Bytes);
        if (keys.Bytes is [(byte)'.']) return;
        var index = 0;
        foreach (var range in keys.Bytes.Split((byte)':')) CheckKey(record, keys, keys.Bytes[range], index++);
    }

    private void CheckKey(VcfRecord record, FormatKeys keys, ReadOnlySpan<byte> key, int index)
    {
        if (!FieldKeys.IsValidFormat(key, version))
            problems.Error(ValidationProblemCodes.KeyInvalid, record.LineNumber, "FORMAT", keys.Bytes, FieldKeys.Form);
        else if (keys.IndexOf(key) != index)
            problems.Error(ValidationProblemCodes.KeyDuplicate, record.LineNumber, "FORMAT", key);
        else if (!record.Header.Formats.TryGet(key, out _))
            problems.WarnOnce(ValidationProblemCodes.DefinitionMissing, record.LineNumber, "FORMAT", key, "##FORMAT");
    }
}

using System.Text;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>INFO: keys that are keys and there once, values as their definition or the specification has them.</summary>
internal sealed class InfoRule(ProblemList problems, VcfVersion version) : IRecordRule
{
    private readonly ValueChecker _values = new(problems);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Check(VcfRecord record)
    {
        _seen.Clear();
        foreach (var field in record.Info) CheckField(record, field);
    }

    private void CheckField(VcfRecord record, InfoFields.Field field)
    {
        var key = Encoding.UTF8.GetString(field.Key);
        if (!FieldKeys.IsValidInfo(field.Key, version))
            problems.Error(ValidationProblemCodes.KeyInvalid, record.LineNumber, "INFO", key, FieldKeys.Form);
        else if (!_seen.Add(key))
            problems.Error(ValidationProblemCodes.KeyDuplicate, record.LineNumber, $"INFO/{key}", key);
        else
            CheckValue(record, key, field);
    }

    private void CheckValue(VcfRecord record, string key, InfoFields.Field field)
    {
        var name = $"INFO/{key}";
        var reserved = ReservedFields.Info(key, version);
        var isDefined = record.Header.Infos.TryGet(key, out var definition);
        if (!isDefined && reserved is null)
            problems.WarnOnce(ValidationProblemCodes.DefinitionMissing, record.LineNumber, "INFO", field.Key, "##INFO");
        if (definition?.Type == FieldType.Flag || reserved?.Type == FieldType.Flag) CheckFlag(record, name, field);
        else if (field.Value.IsMissing) CheckMissing(record, name, field, isDefined || reserved is not null);
        else CheckList(record, name, field.Value, definition?.Number ?? reserved?.Number ?? default, definition?.Type ?? reserved?.Type ?? FieldType.String);
        if (reserved is { } known) CheckReserved(record, key, name, field.Value, known);
        if (version < VcfVersion.V43 && field.Value.Bytes.Contains((byte)' '))
            problems.Error(ValidationProblemCodes.CharacterNotAllowed, record.LineNumber, name, field.Value.Bytes, "no white space");
    }

    /// <summary>A flag may say 0 or 1, as some write it, and nothing else.</summary>
    private void CheckFlag(VcfRecord record, string name, InfoFields.Field field)
    {
        if (field.HasValue && field.Value.Bytes is not ([(byte)'0'] or [(byte)'1']))
            problems.Error(ValidationProblemCodes.ValueCountWrong, record.LineNumber, name, field.Value.Bytes, "0");
    }

    private void CheckMissing(VcfRecord record, string name, InfoFields.Field field, bool isKnown)
    {
        if (field.HasValue ? field.Value.Bytes.IsEmpty : isKnown)
            problems.Error(ValidationProblemCodes.ValueCountWrong, record.LineNumber, name, field.Value.Bytes);
    }

    private void CheckList(VcfRecord record, string name, FieldValue value, FieldNumber number, FieldType type)
    {
        _values.CheckCount(record, name, value, number, ploidy: null);
        _values.CheckType(record, name, value, type);
    }

    private void CheckReserved(VcfRecord record, string key, string name, FieldValue value, ReservedField reserved)
    {
        if (reserved.IsNotNegative) _values.CheckNotNegative(record, name, value);
        if (key == "CIGAR" && !Cigar.AreAll(value))
            problems.Error(ValidationProblemCodes.ValueTypeWrong, record.LineNumber, name, value.Bytes, "([0-9]+[MIDNSHPX=])+");
        if (key == "END" && value.TryGetInteger(out var end) && PositionField.TryParse(record.Column(RecordColumn.Pos), out var position) && end < position)
            problems.WarnOnce(ValidationProblemCodes.EndBeforePosition, record.LineNumber, name, value.Bytes, "≥ POS");
    }
}

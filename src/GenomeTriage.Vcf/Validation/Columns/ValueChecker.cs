using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>Number and type of values, the same for INFO and FORMAT.</summary>
internal sealed class ValueChecker(ProblemList problems)
{
    /// <summary>Checks the number of values, where the definition tells one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field, for the problem.</param>
    /// <param name="value">The value; not missing.</param>
    /// <param name="number">The number defined.</param>
    /// <param name="ploidy">Alleles of the genotype; <c>null</c> where they are not known, as in INFO.</param>
    public void CheckCount(VcfRecord record, string field, FieldValue value, FieldNumber number, int? ploidy)
    {
        var alternates = record.Alternates.Count;
        if (Expected(number, alternates, ploidy) is not { } expected || value.Count == expected) return;
        if (alternates == 0 && value.Count == Expected(number, 1, ploidy)) return; // "." counted as an allele, as many do
        if (value.Bytes is [(byte)'"', .., (byte)'"'] && expected == 1) return; // commas inside quotes separate nothing
        problems.Error(ValidationProblemCodes.ValueCountWrong, record.LineNumber, field, value.Bytes, $"{number} = {expected}");
    }

    /// <summary>Checks the type of every value of the list that is not missing.</summary>
    public void CheckType(VcfRecord record, string field, FieldValue value, FieldType type)
    {
        foreach (var element in value)
        {
            if (element.Bytes is [(byte)'.'] || IsOf(element, type)) continue;
            problems.Error(ValidationProblemCodes.ValueTypeWrong, record.LineNumber, field, element.Bytes, type.ToString());
            return;
        }
    }

    /// <summary>Checks that no value is below zero.</summary>
    public void CheckNotNegative(VcfRecord record, string field, FieldValue value)
    {
        foreach (var element in value)
        {
            if (!element.TryGetNumber(out var number) || number >= 0 || double.IsNaN(number)) continue;
            problems.Error(ValidationProblemCodes.ValueOutOfRange, record.LineNumber, field, element.Bytes, "≥ 0");
            return;
        }
    }

    private static long? Expected(FieldNumber number, int alternates, int? ploidy) => number.Kind switch
    {
        FieldNumberKind.Fixed => number.Count,
        FieldNumberKind.PerAlternate => alternates,
        FieldNumberKind.PerAllele => alternates + 1,
        FieldNumberKind.PerGenotype => ploidy is { } alleles ? GenotypeCount.Of(alternates, alleles) : null,
        FieldNumberKind.PerPloidy => ploidy,
        _ => null, // of local alleles and of modifications the sample's other fields tell the number
    };

    private static bool IsOf(FieldValue value, FieldType type) => type switch
    {
        FieldType.Integer => value.TryGetInteger(out _),
        FieldType.Float => value.TryGetNumber(out _),
        FieldType.Character => IsCharacter(value.Bytes),
        _ => !value.Bytes.IsEmpty,
    };

    private static bool IsCharacter(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'%', _, _]) return true;
        return System.Text.Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done && used == bytes.Length;
    }
}

using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>Reads the frequency of an annotation: a class, counts <c>3/4</c>, a percentage <c>17%</c>, or nothing.</summary>
internal static class HpoaFrequency
{
    private const int FirstClass = 40280;

    /// <exception cref="InputException">The field has none of these forms.</exception>
    public static FrequencyEvidence Parse(TableRow row, string column)
    {
        var text = row[column];
        if (text.Length == 0) return FrequencyEvidence.Unknown;
        if (text.EndsWith('%') && Percentage(text.AsSpan(0, text.Length - 1)) is { } fraction) return FrequencyEvidence.Percentage(fraction);
        if (Class(text) is { } value) return FrequencyEvidence.OfClass(value);
        return Counts(text) ?? throw row.Refuse(column, "HP:0040280 … HP:0040285, k/n, p%");
    }

    private static float? Percentage(ReadOnlySpan<char> text) =>
        float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent / 100 : null;

    private static FrequencyClass? Class(string text) =>
        Ontology.HpoTermId.TryParse(text, out var id) && id.Number is >= FirstClass and <= FirstClass + 5
            ? FrequencyClass.Obligate + (byte)(id.Number - FirstClass)
            : null;

    private static FrequencyEvidence? Counts(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var with)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            && all > 0 && with <= all && all <= ushort.MaxValue
            ? FrequencyEvidence.Counts(with, all)
            : null;
    }
}

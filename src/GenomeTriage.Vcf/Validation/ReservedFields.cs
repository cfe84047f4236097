using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation;

/// <summary>A key that the specification reserves, and what it says of it.</summary>
/// <param name="Number">How many values.</param>
/// <param name="Type">Of what type.</param>
/// <param name="IsNotNegative">Whether a value below zero has no meaning: counts, depths, frequencies.</param>
internal readonly record struct ReservedField(FieldNumber Number, FieldType Type, bool IsNotNegative);

/// <summary>
/// The reserved keys of the tables <i>Reserved INFO keys</i> and <i>Reserved genotype keys</i>. Keys for structural
/// variants are not here: callers of every year write them in the form of their year.
/// </summary>
internal static class ReservedFields
{
    private static readonly FieldNumber One = FieldNumber.Of(1);
    private static readonly FieldNumber PerAlternate = new(FieldNumberKind.PerAlternate);
    private static readonly FieldNumber PerAllele = new(FieldNumberKind.PerAllele);
    private static readonly FieldNumber PerGenotype = new(FieldNumberKind.PerGenotype);

    private static readonly Dictionary<string, ReservedField> InfoOfAll = Table(
        ("AA", One, FieldType.String, false), ("AC", PerAlternate, FieldType.Integer, true),
        ("AF", PerAlternate, FieldType.Float, true), ("AN", One, FieldType.Integer, true),
        ("BQ", One, FieldType.Float, false), ("CIGAR", PerAlternate, FieldType.String, false),
        ("DB", FieldNumber.Of(0), FieldType.Flag, false), ("DP", One, FieldType.Integer, true),
        ("END", One, FieldType.Integer, true), ("H2", FieldNumber.Of(0), FieldType.Flag, false),
        ("H3", FieldNumber.Of(0), FieldType.Flag, false), ("MQ", One, FieldType.Float, false),
        ("MQ0", One, FieldType.Integer, true), ("NS", One, FieldType.Integer, true),
        ("SOMATIC", FieldNumber.Of(0), FieldType.Flag, false), ("VALIDATED", FieldNumber.Of(0), FieldType.Flag, false),
        ("1000G", FieldNumber.Of(0), FieldType.Flag, false));

    private static readonly Dictionary<string, ReservedField> FormatOfAll = Table(
        ("DP", One, FieldType.Integer, true), ("EC", PerAlternate, FieldType.Integer, true),
        ("FT", One, FieldType.String, false), ("GL", PerGenotype, FieldType.Float, false),
        ("GP", PerGenotype, FieldType.Float, false), ("GQ", One, FieldType.Integer, false),
        ("GT", One, FieldType.String, false), ("HQ", FieldNumber.Of(2), FieldType.Integer, false),
        ("MQ", One, FieldType.Integer, false), ("PL", PerGenotype, FieldType.Integer, false),
        ("PQ", One, FieldType.Integer, false), ("PS", One, FieldType.Integer, false));

    /// <summary>Since version 4.3.</summary>
    private static readonly Dictionary<string, ReservedField> DepthsOfAlleles = Table(
        ("AD", PerAllele, FieldType.Integer, true), ("ADF", PerAllele, FieldType.Integer, true), ("ADR", PerAllele, FieldType.Integer, true));

    /// <summary>FORMAT only, up to version 4.2.</summary>
    private static readonly ReservedField LikelihoodsOfAnyPloidy = new(PerGenotype, FieldType.String, false);

    /// <summary>The INFO key <paramref name="key"/> as the version reserves it.</summary>
    public static ReservedField? Info(string key, VcfVersion version)
    {
        if (InfoOfAll.TryGetValue(key, out var reserved)) return reserved;
        return version >= VcfVersion.V43 && DepthsOfAlleles.TryGetValue(key, out reserved) ? reserved : null;
    }

    /// <summary>The FORMAT key <paramref name="key"/> as the version reserves it.</summary>
    public static ReservedField? Format(string key, VcfVersion version)
    {
        if (FormatOfAll.TryGetValue(key, out var reserved)) return reserved;
        if (version < VcfVersion.V43) return key == "GLE" ? LikelihoodsOfAnyPloidy : null;
        return DepthsOfAlleles.TryGetValue(key, out reserved) ? reserved : null;
    }

    private static Dictionary<string, ReservedField> Table(params (string Key, FieldNumber Number, FieldType Type, bool NotNegative)[] rows) =>
        rows.ToDictionary(row => row.Key, row => new ReservedField(row.Number, row.Type, row.NotNegative), StringComparer.Ordinal);
}

using System.Globalization;

namespace GenomeTriage.Vcf.Header;

/// <summary>How the number of values of an INFO or FORMAT field is told.</summary>
public enum FieldNumberKind
{
    /// <summary>Varies or is not known (<c>.</c>).</summary>
    Unknown = 0,

    /// <summary>A fixed number.</summary>
    Fixed,

    /// <summary>One value for each alternate allele (<c>A</c>).</summary>
    PerAlternate,

    /// <summary>One value for each allele, the reference first (<c>R</c>, since 4.2).</summary>
    PerAllele,

    /// <summary>One value for each possible genotype (<c>G</c>).</summary>
    PerGenotype,

    /// <summary>As <c>A</c>, over the alleles that LAA names (<c>LA</c>, since 4.5).</summary>
    PerLocalAlternate,

    /// <summary>As <c>R</c>, over the alleles that LAA names (<c>LR</c>, since 4.5).</summary>
    PerLocalAllele,

    /// <summary>As <c>G</c>, over the alleles that LAA names (<c>LG</c>, since 4.5).</summary>
    PerLocalGenotype,

    /// <summary>One value for each allele of the sample's genotype (<c>P</c>, since 4.4).</summary>
    PerPloidy,

    /// <summary>One value for each possible base modification (<c>M</c>, since 4.5).</summary>
    PerBaseModification,
}

/// <summary>The <c>Number</c> of an INFO or FORMAT definition.</summary>
/// <param name="Kind">How the number is told.</param>
/// <param name="Count">The number where it is fixed; 0 otherwise.</param>
public readonly record struct FieldNumber(FieldNumberKind Kind, int Count = 0)
{
    /// <summary>A fixed number of values.</summary>
    public static FieldNumber Of(int count) => new(FieldNumberKind.Fixed, count);

    /// <summary>Reads the value of <c>Number</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out FieldNumber number)
    {
        FieldNumberKind? kind = text switch
        {
            "." => FieldNumberKind.Unknown,
            "A" => FieldNumberKind.PerAlternate,
            "R" => FieldNumberKind.PerAllele,
            "G" => FieldNumberKind.PerGenotype,
            "LA" => FieldNumberKind.PerLocalAlternate,
            "LR" => FieldNumberKind.PerLocalAllele,
            "LG" => FieldNumberKind.PerLocalGenotype,
            "P" => FieldNumberKind.PerPloidy,
            "M" => FieldNumberKind.PerBaseModification,
            _ => null,
        };
        var count = 0;
        var isNumber = kind is null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
        number = new FieldNumber(kind ?? FieldNumberKind.Fixed, count);
        return kind is not null || isNumber;
    }

    /// <summary>As <c>Number</c> is written.</summary>
    public override string ToString() => Kind switch
    {
        FieldNumberKind.Fixed => Count.ToString(CultureInfo.InvariantCulture),
        FieldNumberKind.PerAlternate => "A",
        FieldNumberKind.PerAllele => "R",
        FieldNumberKind.PerGenotype => "G",
        FieldNumberKind.PerLocalAlternate => "LA",
        FieldNumberKind.PerLocalAllele => "LR",
        FieldNumberKind.PerLocalGenotype => "LG",
        FieldNumberKind.PerPloidy => "P",
        FieldNumberKind.PerBaseModification => "M",
        _ => ".",
    };
}

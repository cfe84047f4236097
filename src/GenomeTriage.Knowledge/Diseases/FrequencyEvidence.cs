namespace GenomeTriage.Knowledge.Diseases;

/// <summary>In what form a source says how many patients show a sign.</summary>
public enum FrequencyKind : byte
{
    /// <summary>It does not say.</summary>
    Unknown,

    /// <summary>k of n patients.</summary>
    Counts,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A class of HPO, <c>HP:0040280</c> … <c>HP:0040285</c>.</summary>
    Class,
}

/// <summary>The frequency classes of HPO and Orphanet, with the share of patients each stands for.</summary>
public enum FrequencyClass : byte
{
    /// <summary>Not given as a class.</summary>
    None,

    /// <summary><c>HP:0040280</c>, all patients.</summary>
    Obligate,

    /// <summary><c>HP:0040281</c>, 80–99 %.</summary>
    VeryFrequent,

    /// <summary><c>HP:0040282</c>, 30–79 %.</summary>
    Frequent,

    /// <summary><c>HP:0040283</c>, 5–29 %.</summary>
    Occasional,

    /// <summary><c>HP:0040284</c>, 1–4 %.</summary>
    VeryRare,

    /// <summary><c>HP:0040285</c>, no patient: the sign speaks against the disease.</summary>
    Excluded,
}

/// <summary>How often a disease shows a sign, as its source says it, so that any formula can start from the original.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Class">The class, where <see cref="FrequencyKind.Class"/>.</param>
/// <param name="Numerator">Patients with the sign, where <see cref="FrequencyKind.Counts"/>; else 0.</param>
/// <param name="Denominator">Patients examined, where <see cref="FrequencyKind.Counts"/>; else 0.</param>
/// <param name="Fraction">The share, 0–1: k/n, the percentage, or the middle of the class; NaN where unknown.</param>
public readonly record struct FrequencyEvidence(
    FrequencyKind Kind, FrequencyClass Class, float Numerator, float Denominator, float Fraction)
{
    /// <summary>Middle shares of the classes, in the order of <see cref="FrequencyClass"/>.</summary>
    private static readonly float[] Middles = [float.NaN, 1f, .9f, .545f, .17f, .025f, 0f];

    /// <summary>No frequency given.</summary>
    public static readonly FrequencyEvidence Unknown = new(FrequencyKind.Unknown, FrequencyClass.None, 0, 0, float.NaN);

    /// <summary><paramref name="numerator"/> of <paramref name="denominator"/> patients; the denominator is above 0.</summary>
    public static FrequencyEvidence Counts(int numerator, int denominator) =>
        new(FrequencyKind.Counts, FrequencyClass.None, numerator, denominator, (float)numerator / denominator);

    /// <summary>A share of 0–1.</summary>
    public static FrequencyEvidence Percentage(float fraction) =>
        new(FrequencyKind.Percentage, FrequencyClass.None, 0, 0, fraction);

    /// <summary>A class.</summary>
    public static FrequencyEvidence OfClass(FrequencyClass value) =>
        new(FrequencyKind.Class, value, 0, 0, Middles[(int)value]);
}

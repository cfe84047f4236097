namespace GenomeTriage.Annotation.Acmg;

/// <summary>A value in the sentence of a reason.</summary>
/// <param name="Name">The place in the sentence.</param>
/// <param name="Text">A text; <c>null</c> where it is a number.</param>
/// <param name="Number">A number; not meant where there is a text.</param>
/// <param name="IsFraction">Whether the number is a frequency or share, 0–1.</param>
public readonly record struct AcmgValue(string Name, string? Text, double Number = 0, bool IsFraction = false)
{
    /// <summary>A text.</summary>
    public static AcmgValue Of(string name, string text) => new(name, text);

    /// <summary>A number.</summary>
    public static AcmgValue Of(string name, double number) => new(name, null, number);

    /// <summary>A frequency or share, 0–1.</summary>
    public static AcmgValue Fraction(string name, double number) => new(name, null, number, IsFraction: true);
}

/// <summary>Why a criterion is met, or cannot be told.</summary>
/// <param name="Code">One of <see cref="AcmgReasonCodes"/>.</param>
/// <param name="Values">What its sentence names.</param>
public sealed record AcmgReason(string Code, IReadOnlyList<AcmgValue> Values);

/// <summary>A criterion that is met.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Strength">How strongly it counts here.</param>
/// <param name="Reason">Why.</param>
public sealed record AcmgEvidence(AcmgCriterion Criterion, AcmgStrength Strength, AcmgReason Reason)
{
    /// <summary>Whether it speaks for a benign variant.</summary>
    public bool IsBenign => Criterion >= AcmgCriterion.BA1;

    /// <summary>Points, negative for a benign criterion.</summary>
    public int Points => IsBenign ? -(int)Strength : (int)Strength;
}

/// <summary>A criterion that could not be judged.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Reason">What is missing.</param>
public sealed record AcmgUnknown(AcmgCriterion Criterion, AcmgReason Reason);

using System.Globalization;

namespace GenomeTriage.Triage.Results;

/// <summary>How an edge writes a parameter.</summary>
public enum ReasonParameterKind
{
    /// <summary>A text that is written as it is.</summary>
    Text = 0,

    /// <summary>A number, round-trip and culture-invariant.</summary>
    Number = 1,

    /// <summary>A share from 0 to 1.</summary>
    Fraction = 2,

    /// <summary>An HPO id, <c>HP:0001250</c>; the edge writes its label.</summary>
    Term = 3,

    /// <summary>A gene symbol.</summary>
    Gene = 4,

    /// <summary>A variant, HGVS where known, otherwise <c>chr1:123:A&gt;C</c>.</summary>
    Variant = 5,

    /// <summary>A code the edge has a text for, with prefix by <see cref="ReasonParameter.Name"/>: <c>InheritanceMode_AutosomalDominant</c>.</summary>
    Code = 6,

    /// <summary>A person of the family, by sample or individual id.</summary>
    Person = 7,
}

/// <summary>One parameter of a reason.</summary>
/// <param name="Name">Name of the placeholder, camelCase.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">Culture-invariant value.</param>
public readonly record struct ReasonParameter(string Name, ReasonParameterKind Kind, string Value)
{
    /// <summary>A number, or a fraction.</summary>
    public static ReasonParameter Of(string name, double value, ReasonParameterKind kind = ReasonParameterKind.Number) =>
        new(name, kind, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The value of a number or fraction.</summary>
    public double Number => double.Parse(Value, CultureInfo.InvariantCulture);
}

/// <summary>
/// Why a candidate stands where it stands: a code and its parameters, never a sentence. The edge renders it from the
/// resource <c>Reason_{Code}</c>.
/// </summary>
/// <param name="Code">A code of a class whose name ends in <c>ReasonCodes</c>.</param>
/// <param name="LogLr">Natural-log weight; above 0 speaks for, below 0 against, 0 is a remark.</param>
/// <param name="Parameters">The parameters, in the order of the code's documentation.</param>
public sealed record Reason(string Code, double LogLr, IReadOnlyList<ReasonParameter> Parameters);

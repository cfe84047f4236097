using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text;

/// <summary>Words of a text.</summary>
/// <param name="Start">0-based index of the first UTF-16 code unit.</param>
/// <param name="Length">UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>0-based index behind the last code unit.</summary>
    public int End => Start + Length;
}

/// <summary>What a text says of a finding.</summary>
public enum OfferPolarity
{
    /// <summary>The patient has it, or had it.</summary>
    Observed = 0,

    /// <summary>The patient does not have it.</summary>
    Excluded = 1,

    /// <summary>It is said of a relative, present or absent. Nothing is said of the patient.</summary>
    Family = 2,

    /// <summary>It is suspected, asked for, or it is unclear whom it is said of.</summary>
    Uncertain = 3,
}

/// <summary>
/// A term that words of a text may mean. It is an offer: a person confirms, changes or drops it, nothing is taken over
/// without that.
/// </summary>
/// <param name="Term">Index of the term in the ontology.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">HPO's label.</param>
/// <param name="Span">The words; the spans of two offers never overlap.</param>
/// <param name="Text">The words as the text has them.</param>
/// <param name="Polarity">What the text says of the finding.</param>
/// <param name="Confidence">
/// How surely the words mean the term, 0–1, from the kind of match alone; an order for the reader, no probability.
/// </param>
/// <param name="Reason">Why the words mean the term: one of <see cref="OfferReasonCodes"/>.</param>
public sealed record TermOffer(
    int Term,
    HpoTermId Id,
    string Label,
    TextSpan Span,
    string Text,
    OfferPolarity Polarity,
    double Confidence,
    string Reason)
{
    /// <summary>Why the polarity is not <see cref="OfferPolarity.Observed"/>: one of <see cref="OfferReasonCodes"/>.</summary>
    public string? PolarityReason { get; init; }

    /// <summary>The words that set the polarity; <c>null</c> where a heading or nothing did.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The name of the term that the words met, as its source writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The language of that name.</summary>
    public required TermLanguage Language { get; init; }

    /// <summary>Whether that name is HPO's own; the project's own lists are not officially reviewed.</summary>
    public required bool OfficiallyReviewed { get; init; }

    /// <summary>Other terms that the same words may mean, in ascending order of id.</summary>
    public IReadOnlyList<HpoTermId> Alternatives { get; init; } = [];
}

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>What a text says of one finding, and by which words.</summary>
/// <param name="Polarity">What it says.</param>
/// <param name="Reason">Why; <c>null</c> where it plainly says that the patient has it.</param>
/// <param name="Cue">The words; <c>null</c> where a heading or a mark says it.</param>
/// <param name="Distance">Words between; the nearest words decide.</param>
internal readonly record struct Judgement(OfferPolarity Polarity, string? Reason, Cue? Cue, int Distance)
{
    /// <summary>Nothing is said but that the patient has it.</summary>
    public static readonly Judgement Plain = new(OfferPolarity.Observed, null, null, int.MaxValue);
}

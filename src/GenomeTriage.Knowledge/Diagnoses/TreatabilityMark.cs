namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>
/// A medicine that the FDA designated for a disease whose name occurs in the designation. Found by name, so it is a
/// pointer to look at, not a recommendation.
/// </summary>
/// <param name="Substance">Generic name.</param>
/// <param name="TradeName">Trade name; empty where not given.</param>
/// <param name="Designation">The designation as the FDA words it.</param>
public readonly record struct TreatabilityMark(string Substance, string TradeName, string Designation);

/// <summary>An entry of the Swedish newborn-screening programme, compiled and to be confirmed by a clinician.</summary>
/// <param name="Abbreviation">The programme's short name, <c>PKU</c>.</param>
/// <param name="Disease">The disease as the list names it; the diagnosis is that disease, a subtype of it, or one of the group.</param>
public sealed record NewbornScreeningEntry(string Abbreviation, string Disease);

using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Questions;

/// <summary>A published patient of whom half of the signs are known.</summary>
/// <param name="Known">The known half.</param>
/// <param name="Hidden">The half that answers.</param>
/// <param name="Excluded">What the paper says the patient does not show.</param>
internal sealed record HalfKnown(IReadOnlyList<HpoTermId> Known, IReadOnlyList<HpoTermId> Hidden, IReadOnlyList<HpoTermId> Excluded)
{
    /// <summary>Deals the signs.</summary>
    public static HalfKnown Of(PublishedCase patient, Random random)
    {
        var signs = patient.Observed.ToArray();
        random.Shuffle(signs);
        return new HalfKnown(signs[..(signs.Length / 2)], signs[(signs.Length / 2)..], patient.Excluded);
    }
}

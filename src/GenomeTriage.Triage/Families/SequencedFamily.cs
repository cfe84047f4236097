using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Families;

/// <summary>Who of the family is which sample of the file.</summary>
public sealed record SequencedFamily
{
    /// <summary>0-based index of the patient's sample.</summary>
    public required int Proband { get; init; }

    /// <summary>The patient's sample name.</summary>
    public required string ProbandId { get; init; }

    /// <summary>The patient's sex as stated, or as the calls on X show it where it is not.</summary>
    public required Sex Sex { get; init; }

    /// <summary>The father, where sequenced.</summary>
    public FamilySample? Father { get; init; }

    /// <summary>The mother, where sequenced.</summary>
    public FamilySample? Mother { get; init; }

    /// <summary>The other sequenced relatives, in the order of the header.</summary>
    public IReadOnlyList<FamilySample> Others { get; init; } = [];

    /// <summary>All sequenced relatives: the parents, then the others.</summary>
    public IEnumerable<FamilySample> Relatives =>
        new[] { Father, Mother }.OfType<FamilySample>().Concat(Others);

    /// <summary>Every sample of the file and who it is, in the order of the header.</summary>
    public IReadOnlyList<SampleRole> Samples { get; init; } = [];

    /// <summary>The patient alone, as if nobody else had been sequenced.</summary>
    public SequencedFamily WithoutRelatives() => this with { Father = null, Mother = null, Others = [] };
}

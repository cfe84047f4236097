using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Pictures;

/// <summary>
/// What the clinic says of the patient. Terms may be given in any order and more than once, and by alternate or
/// replaced ids: the model reads them as sets of live terms. Unknown is a value: no age is not age zero.
/// </summary>
public sealed record ClinicalPicture
{
    /// <summary>Nothing is known of the patient.</summary>
    public static readonly ClinicalPicture Empty = new();

    /// <summary>Signs the patient shows.</summary>
    public IReadOnlyList<HpoTermId> Observed { get; init; } = [];

    /// <summary>Signs that were looked for and are not there.</summary>
    public IReadOnlyList<HpoTermId> Excluded { get; init; } = [];

    /// <summary>Chromosomal sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Age when last seen; <c>null</c> where not known.</summary>
    public Age? Age { get; init; }

    /// <summary>When the disease began, a term below HP:0003674; <c>null</c> where not known.</summary>
    public HpoTermId? Onset { get; init; }
}

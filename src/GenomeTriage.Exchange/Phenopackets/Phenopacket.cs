using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// What a phenopacket (GA4GH, ISO 4454) says of the patient. Its interpretations and diseases are a conclusion, not a
/// finding: they are never read here, so that a solved case cannot tell the ranking its own answer.
/// </summary>
public sealed record Phenopacket
{
    /// <summary>The id of the phenopacket or family.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the patient; <c>null</c> where there is no subject.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Chromosomal sex: the karyotypic one where it is XX or XY, otherwise that stated.</summary>
    public Sex Sex { get; init; }

    /// <summary>Age at the last encounter as an ISO 8601 duration, and where it stands.</summary>
    public StatedAge? Age { get; init; }

    /// <summary>Phenotypic features, observed and excluded, in the order of the file.</summary>
    public IReadOnlyList<StatedFeature> Features { get; init; } = [];

    /// <summary>The family's pedigree; <c>null</c> for a single phenopacket.</summary>
    public Pedigree? Pedigree { get; init; }

    /// <summary>The sample name of the patient in the VCF, where the files' list gives it.</summary>
    public string? SampleName { get; init; }

    /// <summary>The assembly that the list of files names.</summary>
    public GenomeAssembly Assembly { get; init; }

    /// <summary>Notices and warnings met on the way.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>A phenotypic feature as written.</summary>
/// <param name="TermId">Identifier of the term, <c>HP:0001250</c> or of another ontology.</param>
/// <param name="Label">Its label as written; <c>null</c> where none is.</param>
/// <param name="IsExcluded">Looked for and not there.</param>
/// <param name="Path">Where it stands in the document.</param>
/// <param name="Line">1-based line.</param>
public readonly record struct StatedFeature(string TermId, string? Label, bool IsExcluded, string? Path, long? Line);

/// <summary>An age as written.</summary>
/// <param name="Duration">ISO 8601 duration, <c>P3Y2M</c>.</param>
/// <param name="Path">Where it stands in the document.</param>
/// <param name="Line">1-based line.</param>
public readonly record struct StatedAge(string Duration, string? Path, long? Line);

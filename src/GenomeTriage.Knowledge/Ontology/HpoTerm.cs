namespace GenomeTriage.Knowledge.Ontology;

/// <summary>One term as HPO gives it, live or obsolete; what an <see cref="HpoOntology"/> is made of.</summary>
public sealed record HpoTerm
{
    /// <summary>The id.</summary>
    public required HpoTermId Id { get; init; }

    /// <summary>The label, unchanged.</summary>
    public required string Label { get; init; }

    /// <summary>Other names, in the order of the source.</summary>
    public IReadOnlyList<HpoSynonym> Synonyms { get; init; } = [];

    /// <summary>The terms it is a kind of; empty for the root and for obsolete terms.</summary>
    public IReadOnlyList<HpoTermId> Parents { get; init; } = [];

    /// <summary>Ids that were merged into this term.</summary>
    public IReadOnlyList<HpoTermId> AlternateIds { get; init; } = [];

    /// <summary>Codes of other terminologies, <c>SNOMEDCT_US:…</c> and <c>UMLS:…</c>, as the source writes them.</summary>
    public IReadOnlyList<string> CrossReferences { get; init; } = [];

    /// <summary>Whether HPO has given the term up.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The term to use in place of an obsolete one; <c>null</c> where HPO names none.</summary>
    public HpoTermId? ReplacedBy { get; init; }

    /// <summary>Terms that HPO suggests to look at in place of an obsolete one; a person has to choose.</summary>
    public IReadOnlyList<HpoTermId> Consider { get; init; } = [];
}

namespace GenomeTriage.Knowledge.Ontology;

/// <summary>How an id or a name led to a live term, or why it did not.</summary>
public enum HpoLookupKind : byte
{
    /// <summary>HPO does not know the id.</summary>
    Unknown,

    /// <summary>The id of the live term itself.</summary>
    Current,

    /// <summary>An id that was merged into the live term.</summary>
    AlternateId,

    /// <summary>The id of an obsolete term, for which HPO names the live one.</summary>
    Replaced,

    /// <summary>The id of an obsolete term without a replacement; see <see cref="HpoOntology.ConsiderInPlaceOf"/>.</summary>
    Obsolete,

    /// <summary>The label of the live term.</summary>
    Label,

    /// <summary>A synonym of the live term.</summary>
    Synonym,
}

/// <summary>The answer to a search by id or name.</summary>
/// <param name="Index">Index of the live term in the ontology; -1 where there is none.</param>
/// <param name="Kind">How it was found, or why not.</param>
/// <param name="Requested">The id that was asked for; of a search by name, the id that was found.</param>
public readonly record struct HpoLookup(int Index, HpoLookupKind Kind, HpoTermId Requested)
{
    /// <summary>Whether the requested id is not the one to use, so that the user should be told.</summary>
    public bool IsReplaced => Kind is HpoLookupKind.AlternateId or HpoLookupKind.Replaced;
}

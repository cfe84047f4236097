namespace GenomeTriage.Knowledge.Ontology;

/// <summary>How a synonym relates to the label of its term (OBO format 1.4, <c>synonym</c>).</summary>
public enum SynonymScope : byte
{
    /// <summary>Means the same.</summary>
    Exact,

    /// <summary>Means less than the term.</summary>
    Narrow,

    /// <summary>Means more than the term.</summary>
    Broad,

    /// <summary>Means something near.</summary>
    Related,
}

/// <summary>Who says it so, as HPO marks its synonyms.</summary>
public enum SynonymKind : byte
{
    /// <summary>Not marked.</summary>
    Plain,

    /// <summary>A layperson's word.</summary>
    Layperson,

    /// <summary>An abbreviation.</summary>
    Abbreviation,

    /// <summary>British spelling.</summary>
    BritishSpelling,

    /// <summary>The plural.</summary>
    Plural,

    /// <summary>Given up by HPO; kept so that old texts are understood.</summary>
    Discarded,

    /// <summary>The name GENCC gives an allelic requirement.</summary>
    AllelicRequirement,
}

/// <summary>Another name of a term.</summary>
/// <param name="Text">As HPO writes it.</param>
/// <param name="Scope">How near it is to the label.</param>
/// <param name="Kind">Who says it so.</param>
public readonly record struct HpoSynonym(string Text, SynonymScope Scope, SynonymKind Kind = SynonymKind.Plain);

namespace GenomeTriage.Phenotype.Text.Names;

/// <summary>Where a name of a term comes from, in order of how surely it means the term.</summary>
public enum NameSource
{
    /// <summary>HPO's label.</summary>
    Label = 0,

    /// <summary>The preferred name of the project's own glossary; not officially reviewed.</summary>
    GlossaryPreferred = 1,

    /// <summary>An exact synonym of HPO.</summary>
    ExactSynonym = 2,

    /// <summary>Another name of the project's own glossary; not officially reviewed.</summary>
    GlossarySynonym = 3,

    /// <summary>A phrase of clinical letters that the project's own list maps to the term; not officially reviewed.</summary>
    Phrase = 4,

    /// <summary>A synonym of HPO that means less than the term.</summary>
    NarrowSynonym = 5,

    /// <summary>A synonym of HPO that means something near.</summary>
    RelatedSynonym = 6,

    /// <summary>A synonym of HPO that means more than the term.</summary>
    BroadSynonym = 7,

    /// <summary>An abbreviation.</summary>
    Abbreviation = 8,
}

/// <summary>What a source says of its names.</summary>
internal static class NameSources
{
    /// <summary>Whether the name is HPO's own.</summary>
    public static bool IsOfficial(this NameSource source) =>
        source is not (NameSource.GlossaryPreferred or NameSource.GlossarySynonym or NameSource.Phrase);
}

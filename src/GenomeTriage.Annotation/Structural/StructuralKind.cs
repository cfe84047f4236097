namespace GenomeTriage.Annotation.Structural;

/// <summary>What a structural variant does to the chromosome.</summary>
public enum StructuralKind
{
    /// <summary>Bases are taken out, or a copy of them is missing.</summary>
    Deletion = 0,

    /// <summary>Bases are there once more than usual, mostly one behind the other.</summary>
    Duplication = 1,

    /// <summary>Bases are put in that the record names by their kind only, such as a mobile element.</summary>
    Insertion = 2,

    /// <summary>Bases are turned round.</summary>
    Inversion = 3,

    /// <summary>The chromosome is broken and joined to another place, or to one that is not known.</summary>
    Breakend = 4,
}

using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Structural;

/// <summary>How much of a gene a structural variant takes in.</summary>
public enum GeneOverlapKind
{
    /// <summary>The whole gene, or all that is translated of it.</summary>
    WholeGene = 0,

    /// <summary>Coding bases (or exons, where the gene does not code), and others stay.</summary>
    CodingExons = 1,

    /// <summary>The gene is broken: one end of the variant lies inside and the other outside, or coding exons are turned round.</summary>
    BrokenInside = 2,

    /// <summary>Exons that are not translated.</summary>
    UntranslatedExons = 3,

    /// <summary>Nothing but an intron.</summary>
    Intron = 4,
}

/// <summary>What a structural variant does to one gene.</summary>
/// <param name="Kind">How much of the gene it takes in.</param>
/// <param name="Class">The class of its effect.</param>
/// <param name="FirstExon">1-based number of the first exon touched, in the gene's direction; 0 where none is.</param>
/// <param name="LastExon">Number of the last one.</param>
/// <param name="CodingBases">Number of coding bases touched.</param>
public readonly record struct GeneOverlap(GeneOverlapKind Kind, ConsequenceClass Class, int FirstExon, int LastExon, int CodingBases);

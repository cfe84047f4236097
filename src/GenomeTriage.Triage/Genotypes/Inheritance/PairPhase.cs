namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>Whether two variants lie on one copy of the gene.</summary>
public enum PairPhase
{
    /// <summary>Not known from reads.</summary>
    Unknown = 0,

    /// <summary>On different copies.</summary>
    Trans = 1,

    /// <summary>On the same copy.</summary>
    Cis = 2,
}

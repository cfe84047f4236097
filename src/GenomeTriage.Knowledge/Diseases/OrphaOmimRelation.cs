namespace GenomeTriage.Knowledge.Diseases;

/// <summary>How an ORPHA entry relates to a code of another terminology (Orphanet's alignment).</summary>
public enum OrphaRelationKind : byte
{
    /// <summary>E: they mean the same.</summary>
    Exact,

    /// <summary>NTBT: the ORPHA entry is narrower than the other.</summary>
    NarrowerThanOther,

    /// <summary>BTNT: the ORPHA entry is broader than the other.</summary>
    BroaderThanOther,

    /// <summary>ND: not decided.</summary>
    NotDecided,
}

/// <summary>A relation of an ORPHA entry to an OMIM entry.</summary>
/// <param name="Orpha">ORPHA number.</param>
/// <param name="Omim">OMIM number.</param>
/// <param name="Kind">How they relate, seen from the ORPHA entry.</param>
public readonly record struct OrphaOmimRelation(int Orpha, int Omim, OrphaRelationKind Kind);

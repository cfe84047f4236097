namespace GenomeTriage.Knowledge.ClinVar;

/// <summary>The significances that submitters gave a variant (CLNSIG of ClinVar's VCF of 2017); several where they gave several.</summary>
[Flags]
public enum ClinVarSignificances : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>0: uncertain significance.</summary>
    Uncertain = 1 << 0,

    /// <summary>1: not provided.</summary>
    NotProvided = 1 << 1,

    /// <summary>2: benign.</summary>
    Benign = 1 << 2,

    /// <summary>3: likely benign.</summary>
    LikelyBenign = 1 << 3,

    /// <summary>4: likely pathogenic.</summary>
    LikelyPathogenic = 1 << 4,

    /// <summary>5: pathogenic.</summary>
    Pathogenic = 1 << 5,

    /// <summary>6: drug response.</summary>
    DrugResponse = 1 << 6,

    /// <summary>7: histocompatibility.</summary>
    Histocompatibility = 1 << 7,

    /// <summary>255: other.</summary>
    Other = 1 << 8,
}

/// <summary>What the significances of a variant come to.</summary>
public enum ClinVarClassification : byte
{
    /// <summary>No submitter gave a significance.</summary>
    NotProvided,

    /// <summary>Only drug response, histocompatibility or other.</summary>
    Other,

    /// <summary>Benign, by all who say.</summary>
    Benign,

    /// <summary>Likely benign, by all who say.</summary>
    LikelyBenign,

    /// <summary>Uncertain.</summary>
    Uncertain,

    /// <summary>Two of pathogenic, uncertain and benign are claimed.</summary>
    Conflicting,

    /// <summary>Likely pathogenic, by all who say.</summary>
    LikelyPathogenic,

    /// <summary>Pathogenic, by at least one, and likely pathogenic by the others.</summary>
    Pathogenic,
}

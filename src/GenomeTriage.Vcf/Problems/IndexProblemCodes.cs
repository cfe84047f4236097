namespace GenomeTriage.Vcf.Problems;

/// <summary>What is found wrong with an index, or keeps one from being made.</summary>
public static class IndexProblemCodes
{
    /// <summary>The file is neither a tabix nor a CSI index of a VCF.</summary>
    public const string NotAnIndex = "VcfIndexNotAnIndex";

    /// <summary>The index is damaged or cut off.</summary>
    public const string Damaged = "VcfIndexDamaged";

    /// <summary>There is no index beside the file.</summary>
    public const string Missing = "VcfIndexMissing";

    /// <summary>The file is not BGZF, or its records are not in order: it cannot be indexed.</summary>
    public const string NotIndexable = "VcfIndexNotIndexable";
}

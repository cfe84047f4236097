namespace GenomeTriage.Vcf.Alleles;

/// <summary>What an alternate allele is.</summary>
public enum AlleleKind
{
    /// <summary><c>.</c>: there is none.</summary>
    Missing = 0,

    /// <summary>Bases that stand in place of the reference bases.</summary>
    Bases,

    /// <summary><c>*</c>: the base is missing because of a deletion that another record describes.</summary>
    OverlappingDeletion,

    /// <summary><c>&lt;*&gt;</c> or <c>&lt;NON_REF&gt;</c>: any other allele, as gVCF needs it.</summary>
    Unspecified,

    /// <summary>A name in angle brackets: <c>&lt;DEL&gt;</c>, <c>&lt;DUP:TANDEM&gt;</c>, <c>&lt;STR27&gt;</c>.</summary>
    Symbolic,

    /// <summary>An end of a novel adjacency: <c>G]17:198982]</c>, <c>.TGCA</c>.</summary>
    Breakend,

    /// <summary>None of these.</summary>
    Other,
}

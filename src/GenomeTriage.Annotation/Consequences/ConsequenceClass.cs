namespace GenomeTriage.Annotation.Consequences;

/// <summary>
/// The classes that the genotype likelihood tells apart: ten of small variants, most damaging first, then those of
/// structural variants. The number is the index into the tables of the ranking parameters and must not change.
/// </summary>
public enum ConsequenceClass
{
    /// <summary>Stop gained or frameshift.</summary>
    StopOrFrameshift = 0,

    /// <summary>Within the two intronic bases at a splice donor or acceptor.</summary>
    SpliceDonorAcceptor = 1,

    /// <summary>Start lost or stop lost.</summary>
    StartOrStopLoss = 2,

    /// <summary>One amino acid replaced by another.</summary>
    Missense = 3,

    /// <summary>Amino acids inserted or deleted without a change of frame.</summary>
    InFrame = 4,

    /// <summary>Near a splice site: last three exonic or third to eighth intronic base, as the background rates were counted.</summary>
    SpliceRegion = 5,

    /// <summary>Coding without a change of the protein.</summary>
    Synonymous = 6,

    /// <summary>Deeper in an intron, the polypyrimidine tract with it.</summary>
    Intron = 7,

    /// <summary>Untranslated part of an exon.</summary>
    Utr = 8,

    /// <summary>All else: non-coding transcripts, up- and downstream, coding sequence of unknown effect.</summary>
    Other = 9,

    /// <summary>A copy of the whole gene is missing.</summary>
    GeneLoss = 10,

    /// <summary>Coding exons, or parts of them, are missing by a structural variant.</summary>
    ExonLoss = 11,

    /// <summary>The whole gene is there once more.</summary>
    GeneGain = 12,

    /// <summary>The gene is broken, or exons within it are doubled, turned round or interrupted.</summary>
    GeneDisruption = 13,
}

/// <summary>The four impact levels of VEP and SnpEff.</summary>
public enum Impact
{
    /// <summary>Most likely no effect on the protein, or not known.</summary>
    Modifier = 0,

    /// <summary>Unlikely to change the protein's behaviour.</summary>
    Low = 1,

    /// <summary>Changes the protein without disrupting it.</summary>
    Moderate = 2,

    /// <summary>Probably disrupts the protein.</summary>
    High = 3,
}

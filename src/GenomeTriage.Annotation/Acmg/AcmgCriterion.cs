namespace GenomeTriage.Annotation.Acmg;

/// <summary>The criteria of the ACMG/AMP guideline (Richards 2015), under its names; pathogenic ones first.</summary>
public enum AcmgCriterion
{
    /// <summary>Null variant in a gene where loss of function causes disease (decision tree: Abou Tayoun 2018).</summary>
    PVS1,

    /// <summary>Same change of an amino acid as an established pathogenic variant.</summary>
    PS1,

    /// <summary>De novo, parentage confirmed.</summary>
    PS2,

    /// <summary>Functional studies show damage: for a person.</summary>
    PS3,

    /// <summary>More often in patients than in controls: for a person.</summary>
    PS4,

    /// <summary>In a hot spot without benign variation.</summary>
    PM1,

    /// <summary>Absent from population databases, at supporting strength (ClinGen SVI 2020).</summary>
    PM2,

    /// <summary>In trans with a pathogenic variant in a recessive disease.</summary>
    PM3,

    /// <summary>Length of the protein changed outside a repeat, or stop lost.</summary>
    PM4,

    /// <summary>Another change of the amino acid is an established pathogenic variant.</summary>
    PM5,

    /// <summary>De novo, parentage assumed.</summary>
    PM6,

    /// <summary>Segregates with disease in affected relatives.</summary>
    PP1,

    /// <summary>Missense variant in a gene with little benign missense variation.</summary>
    PP2,

    /// <summary>Predicted to be damaging.</summary>
    PP3,

    /// <summary>The picture is specific for the gene: for a person.</summary>
    PP4,

    /// <summary>Reputable source reports it as pathogenic: not used (Biesecker 2018).</summary>
    PP5,

    /// <summary>Too common for any rare disease; stands alone.</summary>
    BA1,

    /// <summary>More common than the disease allows.</summary>
    BS1,

    /// <summary>Seen in healthy adults in the state that would make them ill.</summary>
    BS2,

    /// <summary>Functional studies show no damage: for a person.</summary>
    BS3,

    /// <summary>Does not segregate with disease.</summary>
    BS4,

    /// <summary>Missense variant in a gene where only truncating ones cause disease.</summary>
    BP1,

    /// <summary>In trans with a pathogenic variant of a dominant disease, or in cis with one.</summary>
    BP2,

    /// <summary>Length changed without a shift of frame in a repeat.</summary>
    BP3,

    /// <summary>Predicted to be harmless.</summary>
    BP4,

    /// <summary>Another cause was found: for a person.</summary>
    BP5,

    /// <summary>Reputable source reports it as benign: not used (Biesecker 2018).</summary>
    BP6,

    /// <summary>Synonymous without effect on splicing.</summary>
    BP7,
}

/// <summary>How strongly a criterion speaks. The number is its points (Tavtigian 2020); for benign criteria they count as negative.</summary>
public enum AcmgStrength
{
    /// <summary>1 point.</summary>
    Supporting = 1,

    /// <summary>2 points.</summary>
    Moderate = 2,

    /// <summary>4 points.</summary>
    Strong = 4,

    /// <summary>8 points; for BA1, enough alone.</summary>
    VeryStrong = 8,
}

/// <summary>The five classes.</summary>
public enum AcmgClassification
{
    /// <summary>−7 points or fewer, or BA1.</summary>
    Benign,

    /// <summary>−6 to −1 points.</summary>
    LikelyBenign,

    /// <summary>0 to 5 points.</summary>
    Uncertain,

    /// <summary>6 to 9 points.</summary>
    LikelyPathogenic,

    /// <summary>10 points or more.</summary>
    Pathogenic,
}

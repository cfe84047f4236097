namespace GenomeTriage.Knowledge.Genes;

/// <summary>Who says that a gene causes a disease.</summary>
[Flags]
public enum GeneDiseaseSources : byte
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>HPO's gene–disease table (from OMIM and Orphanet).</summary>
    Hpo = 1,

    /// <summary>Orphanet's gene table.</summary>
    Orphanet = 2,

    /// <summary>The Developmental Disorders Genotype–Phenotype Database.</summary>
    Ddg2p = 4,
}

/// <summary>What Orphanet says a gene does in a disease.</summary>
public enum GeneAssociation : byte
{
    /// <summary>Orphanet does not list the pair.</summary>
    NotGiven,

    /// <summary>Germline variants cause it.</summary>
    DiseaseCausing,

    /// <summary>Germline variants that lose function cause it.</summary>
    DiseaseCausingLossOfFunction,

    /// <summary>Germline variants that gain function cause it.</summary>
    DiseaseCausingGainOfFunction,

    /// <summary>Somatic variants cause it.</summary>
    DiseaseCausingSomatic,

    /// <summary>Major susceptibility factor.</summary>
    MajorSusceptibility,

    /// <summary>Modifies the course.</summary>
    Modifying,

    /// <summary>Part of a fusion gene.</summary>
    FusionGene,

    /// <summary>Has a role in the phenotype.</summary>
    RoleInPhenotype,

    /// <summary>Candidate, tested.</summary>
    Candidate,

    /// <summary>Marker for diagnosis.</summary>
    Biomarker,
}

/// <summary>How many altered copies a disease needs (DDG2P).</summary>
public enum AllelicRequirement : byte
{
    /// <summary>DDG2P does not list the pair or does not say.</summary>
    NotGiven,

    /// <summary>One altered copy.</summary>
    Monoallelic,

    /// <summary>Both copies altered.</summary>
    Biallelic,

    /// <summary>Hemizygous, on X.</summary>
    Hemizygous,

    /// <summary>X-linked, one altered copy is enough in females.</summary>
    XLinkedDominant,

    /// <summary>X-linked, heterozygous females are worse off than hemizygous males.</summary>
    XLinkedOverDominance,

    /// <summary>Mosaic.</summary>
    Mosaic,

    /// <summary>Imprinted.</summary>
    Imprinted,

    /// <summary>Two genes.</summary>
    Digenic,

    /// <summary>Mitochondrial.</summary>
    Mitochondrial,
}

/// <summary>What the variants do to the gene product (DDG2P).</summary>
public enum MutationConsequence : byte
{
    /// <summary>DDG2P does not list the pair or does not say.</summary>
    NotGiven,

    /// <summary>Uncertain.</summary>
    Uncertain,

    /// <summary>Loss of function.</summary>
    LossOfFunction,

    /// <summary>Missense and in-frame variants.</summary>
    MissenseOrInframe,

    /// <summary>Dominant negative.</summary>
    DominantNegative,

    /// <summary>Activating.</summary>
    Activating,

    /// <summary>Gain of function.</summary>
    GainOfFunction,

    /// <summary>Variants of promoter or other regulatory sequence.</summary>
    Regulatory,

    /// <summary>Variants of untranslated regions.</summary>
    UntranslatedRegion,

    /// <summary>Increased gene dosage, or part of a contiguous duplication.</summary>
    IncreasedDosage,
}

/// <summary>How sure DDG2P is.</summary>
public enum Ddg2pConfidence : byte
{
    /// <summary>DDG2P does not list the pair.</summary>
    NotGiven,

    /// <summary>Possible.</summary>
    Possible,

    /// <summary>Probable.</summary>
    Probable,

    /// <summary>Confirmed; relevant disease and incidental finding both.</summary>
    Confirmed,

    /// <summary>A finding of childhood beside the question.</summary>
    IncidentalFinding,
}

/// <summary>A gene linked to a disease, by one or several sources.</summary>
/// <param name="Gene">Index in the gene catalogue.</param>
/// <param name="Disease">Index in the disease catalogue.</param>
/// <param name="Sources">Who says so.</param>
public readonly record struct GeneDiseaseLink(int Gene, int Disease, GeneDiseaseSources Sources)
{
    /// <summary>What Orphanet says the gene does.</summary>
    public GeneAssociation Association { get; init; }

    /// <summary>How many altered copies DDG2P says it takes; the first row where it has several.</summary>
    public AllelicRequirement Requirement { get; init; }

    /// <summary>What DDG2P says the variants do.</summary>
    public MutationConsequence Consequence { get; init; }

    /// <summary>How sure DDG2P is.</summary>
    public Ddg2pConfidence Confidence { get; init; }

    /// <summary>Whether germline variants of the gene are said to cause the disease: not susceptibility, modifier, fusion, somatic or biomarker alone.</summary>
    public bool IsGermlineCausal =>
        Association is GeneAssociation.NotGiven or GeneAssociation.DiseaseCausing
            or GeneAssociation.DiseaseCausingLossOfFunction or GeneAssociation.DiseaseCausingGainOfFunction
        || Sources.HasFlag(GeneDiseaseSources.Ddg2p);
}

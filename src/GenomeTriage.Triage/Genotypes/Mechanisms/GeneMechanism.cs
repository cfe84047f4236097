namespace GenomeTriage.Triage.Genotypes.Mechanisms;

/// <summary>What is known of how variants of a gene cause a dominant disease; it decides which classes to expect.</summary>
public enum GeneMechanism
{
    /// <summary>Nothing is known, not even constraint: classes as in the average disease.</summary>
    Unknown = 0,

    /// <summary>Loss of one copy causes it, by a curator of this disease, or of the gene and of its dosage both.</summary>
    LossOfFunction = 1,

    /// <summary>Loss of one copy of the gene is known to harm, by one curator, or for another disease of the gene.</summary>
    PossibleLoss = 2,

    /// <summary>The product is altered: activating, dominant negative, or missense and in-frame variants alone.</summary>
    AlteredProduct = 3,

    /// <summary>No curator says, and healthy people seldom lose a copy (gnomAD).</summary>
    Constrained = 4,

    /// <summary>No curator says, and healthy people do lose copies: a dominant disease is hardly caused by loss.</summary>
    Tolerant = 5,
}

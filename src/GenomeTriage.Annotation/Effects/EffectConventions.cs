namespace GenomeTriage.Annotation.Effects;

/// <summary>By whose conventions consequences are told, where annotators that are both right tell the same change differently.</summary>
public enum EffectConventions
{
    /// <summary>Those of Ensembl VEP.</summary>
    Vep = 0,

    /// <summary>Those of bcftools csq 1.16.</summary>
    Bcftools = 1,
}

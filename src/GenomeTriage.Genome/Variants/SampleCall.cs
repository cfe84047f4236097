namespace GenomeTriage.Genome.Variants;

/// <summary>
/// What one sample shows of one alternate allele, after a multi-allelic record was split: how many of its
/// chromosomes carry this allele, the reference, another alternate, or were not called.
/// </summary>
/// <param name="Alternate">Copies of this alternate allele.</param>
/// <param name="Reference">Copies of the reference allele.</param>
/// <param name="Other">Copies of another alternate allele of the same record (also <c>*</c>).</param>
/// <param name="Missing">Copies not called (<c>.</c>).</param>
public readonly record struct SampleCall(byte Alternate, byte Reference, byte Other, byte Missing)
{
    /// <summary>A sample without any call: unknown, not reference.</summary>
    public static readonly SampleCall NoCall = new(0, 0, 0, 2);

    /// <summary>Phase set (<c>PS</c>); 0 where the genotype is phased without one; <c>null</c> where it is not phased.</summary>
    public int? PhaseSet { get; init; }

    /// <summary>Index in the genotype (0-based) of the haplotype that carries the allele; <c>null</c> where not phased or on several.</summary>
    public byte? Haplotype { get; init; }

    /// <summary>Read depth (<c>DP</c>); <c>null</c> where not given.</summary>
    public int? Depth { get; init; }

    /// <summary>Reads of this allele (<c>AD</c>); <c>null</c> where not given.</summary>
    public int? AlternateDepth { get; init; }

    /// <summary>Genotype quality (<c>GQ</c>), phred; <c>null</c> where not given.</summary>
    public float? Quality { get; init; }

    /// <summary>Share (0–1) of the reads, or of the genomes, that have this allele (<c>AF</c>, else of <c>AD</c>); <c>null</c> where not given.</summary>
    public float? AlternateShare { get; init; }

    /// <summary>Number of chromosomes described.</summary>
    public int Ploidy => Alternate + Reference + Other + Missing;

    /// <summary>At least one chromosome carries the allele.</summary>
    public bool IsCarrier => Alternate > 0;

    /// <summary>Every called chromosome carries the allele, two or more of them, and none is missing.</summary>
    public bool IsHomozygous => Alternate >= 2 && Alternate == Ploidy;

    /// <summary>The only chromosome there is carries the allele.</summary>
    public bool IsHemizygous => Alternate == 1 && Ploidy == 1;

    /// <summary>One chromosome carries the allele and another does not.</summary>
    public bool IsHeterozygous => Alternate > 0 && Alternate < Ploidy;

    /// <summary>No chromosome was called.</summary>
    public bool IsNoCall => Missing == Ploidy;
}

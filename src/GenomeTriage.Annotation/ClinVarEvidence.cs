using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation;

/// <summary>Whether ClinVar was asked, and whether it knows an allele.</summary>
public enum ClinVarState
{
    /// <summary>No ClinVar is in use, or it does not cover this kind of variant: nothing is known.</summary>
    NoSource = 0,

    /// <summary>ClinVar covers this kind of variant and does not hold the allele.</summary>
    NotFound = 1,

    /// <summary>ClinVar holds the allele.</summary>
    Found = 2,
}

/// <summary>What ClinVar says of an allele.</summary>
/// <param name="State">Whether it was asked and knows the allele.</param>
/// <param name="Assertion">Its assertion; <c>null</c> unless found.</param>
public readonly record struct ClinVarEvidence(ClinVarState State, ClinVarAssertion? Assertion)
{
    /// <summary>Looks an allele up on GRCh38. The pack's table holds single-nucleotide variants only.</summary>
    internal static ClinVarEvidence Of(SmallVariant variant, ClinVarTable? table)
    {
        if (table is null || !variant.IsSnv) return default;
        return table.TryFind(variant.Contig, variant.Position, (byte)variant.Reference[0], (byte)variant.Alternate[0], out var assertion)
            ? new ClinVarEvidence(ClinVarState.Found, assertion)
            : new ClinVarEvidence(ClinVarState.NotFound, null);
    }
}

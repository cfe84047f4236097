using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Brings the alleles of a file of GRCh37 to GRCh38, one by one, for those who keep every record.</summary>
public static class AlleleLift
{
    /// <summary>
    /// The lift for a file. It gives <c>null</c> for an allele that has no counterpart, and for one on hg19's old chrM, which is another
    /// sequence.
    /// </summary>
    /// <param name="inferred">The file's assembly.</param>
    /// <param name="chain">The chain from GRCh37.</param>
    /// <param name="reference">Bases of GRCh38; <c>null</c> where there are none, so that alleles are trimmed but not shifted.</param>
    public static Func<SmallVariant, SmallVariant?> Of(InferredAssembly inferred, LiftoverChain chain, IReferenceSequence? reference)
    {
        var placement = new AllelePlacement(inferred.Assembly, chain, reference is null ? null : new ReferenceBases(reference).Read);
        return given =>
        {
            if (inferred.HasOldMitochondrion && given.Contig == Contig.MT) return null;
            var place = new GenomicPosition(given.Contig, given.Position);
            return placement.FailureOf(place, given.Reference.Length) is null ? placement.Place(0, given).Variant : null;
        };
    }
}

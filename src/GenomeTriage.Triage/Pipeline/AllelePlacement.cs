using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Brings alleles to GRCh38 and to the one spelling they have there.</summary>
/// <param name="assembly">The file's assembly.</param>
/// <param name="chain">The chain from GRCh37; not used for GRCh38.</param>
/// <param name="reference">Bases of GRCh38; <c>null</c> where there are none, so that alleles are trimmed but not shifted.</param>
public sealed class AllelePlacement(GenomeAssembly assembly, LiftoverChain? chain, ReferenceReader? reference)
{
    /// <summary>Whether the file's assembly has to be lifted.</summary>
    public bool Lifts => assembly == GenomeAssembly.GRCh37;

    /// <summary>Why the stretch cannot be lifted; <c>null</c> where it can, or need not be.</summary>
    public string? FailureOf(GenomicPosition position, int length) => !Lifts ? null : chain!.Lift(position, length).Failure switch
    {
        LiftoverFailure.None => null,
        LiftoverFailure.Split => LedgerReasonCodes.SplitByChain,
        LiftoverFailure.NotOnPrimaryContig => LedgerReasonCodes.LiftedToUnknownContig,
        _ => LedgerReasonCodes.NotInChain,
    };

    /// <summary>The allele on GRCh38, normalised; its stretch can be lifted.</summary>
    public PlacedAllele Place(int alternate, SmallVariant given)
    {
        var lifted = Lifts ? Lift(given) : given;
        var normalised = reference is null ? AlleleTrimming.Trim(lifted) : LeftAlignment.Normalise(lifted, reference);
        return new PlacedAllele(alternate, normalised)
        {
            AsGiven = Lifts || normalised != given ? given : null,
            AssemblyAsGiven = assembly,
        };
    }

    private SmallVariant Lift(SmallVariant given)
    {
        var result = chain!.Lift(new GenomicPosition(given.Contig, given.Position), given.Reference.Length);
        return new SmallVariant(
            result.Position.Contig,
            result.Position.Position,
            result.IsReversed ? AlleleText.ReverseComplement(given.Reference) : given.Reference,
            result.IsReversed ? AlleleText.ReverseComplement(given.Alternate) : given.Alternate);
    }
}

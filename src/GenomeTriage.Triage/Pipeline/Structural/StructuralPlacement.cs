using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Pipeline.Structural;

/// <summary>
/// Brings structural variants to GRCh38. They are longer than the blocks of a chain: their ends are lifted each by itself,
/// and have to stay on one contig at about the same distance.
/// </summary>
/// <param name="chain">The chain from GRCh37; <c>null</c> for a file of GRCh38.</param>
internal sealed class StructuralPlacement(LiftoverChain? chain)
{
    // Ends lie in repeats that chains leave out. They are known no better than this share of the length in any case.
    private const double Inward = .01;
    private const int MostSteps = 5;
    private const double MostChangeOfLength = .1;

    /// <summary>The variant on GRCh38; <c>null</c>, with the reason, where it has no place there.</summary>
    public StructuralVariant? Place(StructuralVariant given, out string? reason)
    {
        reason = null;
        if (chain is null) return given;
        var first = LiftNear(given.Contig, given.Span.Start + 1, given.Span.Length, 1);
        var last = given.Span.Length > 0 ? LiftNear(given.Contig, given.Span.End, given.Span.Length, -1) : first;
        var mate = given.Mate is { } other ? chain.Lift(other) : default;
        reason = ReasonOf(given, first, last, mate);
        if (reason is not null) return null;
        var low = Math.Min(first.Position.Position, last.Position.Position) - 1;
        var high = given.Span.Length > 0 ? Math.Max(first.Position.Position, last.Position.Position) : low;
        return given with
        {
            Contig = first.Position.Contig,
            Span = new GenomicInterval(low, high),
            Mate = given.Mate is null ? null : mate.Position,
        };
    }

    private LiftoverResult LiftNear(Contig contig, int position, int length, int direction)
    {
        var step = (int)(length * Inward);
        for (var i = 0; ; i++)
        {
            var lifted = chain!.Lift(new GenomicPosition(contig, position + direction * i * step));
            if (lifted.IsLifted || step == 0 || i == MostSteps) return lifted;
        }
    }

    private static string? ReasonOf(StructuralVariant given, LiftoverResult first, LiftoverResult last, LiftoverResult mate)
    {
        if (!first.IsLifted || !last.IsLifted || given.Mate is not null && !mate.IsLifted) return LedgerReasonCodes.NotInChain;
        if (first.Position.Contig != last.Position.Contig) return LedgerReasonCodes.SplitByChain;
        var length = Math.Abs(last.Position.Position - first.Position.Position);
        return Math.Abs(length - given.Span.Length) > MostChangeOfLength * given.Span.Length + StructuralReader.LeastLength ? LedgerReasonCodes.SplitByChain : null;
    }
}

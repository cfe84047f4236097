using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Compares the reference bases of a file's first records with a sequence of GRCh38, on either assembly.</summary>
internal sealed class BaseComparison(ReferenceBases reference, Func<LiftoverChain> chain)
{
    private const int MostRecords = 400;
    private const int LongestAllele = 32;

    /// <summary>Reads up to four hundred records.</summary>
    public async Task<BaseAgreement> CompareAsync(VcfReader reader, CancellationToken cancellationToken)
    {
        var (asked, on38, on37) = (0, 0, 0);
        while (reader.RecordCount < MostRecords && await reader.ReadAsync(cancellationToken))
        {
            if (!IsComparable(reader.Record, out var contig)) continue;
            asked++;
            if (StandsAt(contig, reader.Record.Position, AlleleText.Of(reader.Record.Reference))) on38++;
            if (StandsWhereLifted(contig, reader.Record)) on37++;
        }

        return new BaseAgreement(asked, on38, on37);
    }

    private static bool IsComparable(VcfRecord record, out Contig contig) =>
        Contig.TryParse(record.Contig, out contig) && contig != Contig.MT
        && record.Reference.Length <= LongestAllele && AlleleText.IsPlain(record.Reference);

    private bool StandsWhereLifted(Contig contig, VcfRecord record)
    {
        var lifted = chain().Lift(new GenomicPosition(contig, record.Position), record.Reference.Length);
        if (!lifted.IsLifted) return false;
        var bases = AlleleText.Of(record.Reference);
        return StandsAt(lifted.Position.Contig, lifted.Position.Position, lifted.IsReversed ? AlleleText.ReverseComplement(bases) : bases);
    }

    private bool StandsAt(Contig contig, int position, string bases)
    {
        Span<char> found = stackalloc char[LongestAllele];
        found = found[..bases.Length];
        return reference.Read(contig, position, found) && found.SequenceEqual(bases);
    }
}

using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// Gathers the patient's lengths of repeats. Tools that split records by allele give the two copies of one repeat in two
/// records. One for each run; not thread-safe.
/// </summary>
/// <param name="proband">The patient's sample.</param>
internal sealed class RepeatCollector(int proband)
{
    private const int Copies = 2;

    private readonly SortedDictionary<(string Name, int Pathogenic), RepeatGenotype> _genotypes = [];

    /// <summary>The genotypes so far, by name of the repeat.</summary>
    public IReadOnlyList<RepeatGenotype> InOrder() => [.. _genotypes.Values];

    /// <summary>Takes a record of a repeat in, and says why it leaves the way of the small variants.</summary>
    public string Take(VcfRecord record)
    {
        var loci = RepeatReader.LociOf(record);
        foreach (var locus in loci) Take(record, locus);
        return loci.Count > 0 ? LedgerReasonCodes.RepeatGenotype : LedgerReasonCodes.OtherRepeat;
    }

    private void Take(VcfRecord record, RepeatLocus locus)
    {
        var counts = RepeatReader.CountsOf(record, proband, locus);
        if (counts.Count == 0) return;
        var isDoubted = !record.Filters.IsPass && !record.Filters.IsMissing;
        var key = (locus.Name, locus.PathogenicMin);
        var genotype = new RepeatGenotype(locus, Merged(counts, _genotypes.GetValueOrDefault(key)), isDoubted, record.LineNumber);
        _genotypes[key] = genotype;
    }

    // A record that gives both copies says all; two that give one each say one copy each.
    private static int[] Merged(IReadOnlyList<int> counts, RepeatGenotype? before)
    {
        if (before is null || counts.Count >= Copies) return [.. counts.Order()];
        return before.Counts.Count >= Copies ? [.. before.Counts] : [.. before.Counts.Concat(counts).Order()];
    }
}

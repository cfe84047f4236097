using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>
/// The haplotypes of one sample, as far as they are known: calls phased in the same phase set belong together, and a
/// homozygous call is on both. A heterozygous call that is not phased may be on either and is on none.
/// </summary>
internal static class SampleHaplotypes
{
    private const int Diploid = 2;

    private readonly record struct Carried(HaplotypeEdit Edit, int? Haplotype, int PhaseSet);

    /// <summary>The edits of each haplotype with at least two, with the 1-based number of the haplotype.</summary>
    internal static IEnumerable<(int Haplotype, List<HaplotypeEdit> Edits)> Of(int sample, IReadOnlyList<CodingCall> calls, IReadOnlyList<VcfRecord> records)
    {
        var carried = Carry(sample, calls, records);
        if (carried.Count < 2) yield break;
        foreach (var phaseSet in PhaseSets(carried))
        {
            for (var haplotype = 0; haplotype < Diploid; haplotype++)
            {
                var edits = carried
                    .Where(one => one.Haplotype is null || (one.Haplotype == haplotype && one.PhaseSet == phaseSet))
                    .Select(one => one.Edit).ToList();
                if (edits.Count > 1) yield return (haplotype + 1, edits);
            }
        }
    }

    private static List<Carried> Carry(int sample, IReadOnlyList<CodingCall> calls, IReadOnlyList<VcfRecord> records)
    {
        var carried = new List<Carried>();
        for (var i = 0; i < calls.Count; i++)
        {
            var call = SampleCallDecoder.Decode(records[calls[i].Record], sample, calls[i].Allele);
            var edit = new HaplotypeEdit(i, calls[i].Edit);
            if (call.IsHomozygous) carried.Add(new Carried(edit, null, 0));
            else if (call.IsHemizygous) carried.Add(new Carried(edit, 0, 0));
            else if (call.IsCarrier && call.Haplotype is { } haplotype && call.PhaseSet is { } phaseSet) carried.Add(new Carried(edit, haplotype, phaseSet));
        }

        return carried;
    }

    // Where nothing is phased, homozygous calls alone make the haplotypes.
    private static List<int> PhaseSets(List<Carried> carried)
    {
        var phased = carried.Where(one => one.Haplotype is not null).Select(one => one.PhaseSet).Distinct().Order().ToList();
        return phased.Count > 0 ? phased : [0];
    }
}

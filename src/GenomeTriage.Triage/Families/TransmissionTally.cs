using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Families;

/// <summary>
/// Counts on each autosome the patient's alleles that only one parent has. A chromosome on which hardly any is the one
/// parent's, though many are the other's, came twice from that other parent.
/// </summary>
internal sealed class TransmissionTally
{
    private const int EnoughAlleles = 60;
    private const double MostOfSilentParent = .03;

    private readonly int[] _fromFather = new int[Contig.Count + 1];
    private readonly int[] _fromMother = new int[Contig.Count + 1];

    /// <summary>Counts one allele.</summary>
    public void Count(Contig contig, SampleCall patient, SampleCall father, SampleCall mother)
    {
        if (!patient.IsCarrier || !KinshipTally.IsSure(patient) || !KinshipTally.IsSure(father) || !KinshipTally.IsSure(mother)) return;
        if (father.IsCarrier == mother.IsCarrier) return;
        (father.IsCarrier ? _fromFather : _fromMother)[contig.Ordinal]++;
    }

    /// <summary>The chromosomes that came from one parent alone, and whether that is the father.</summary>
    public IEnumerable<(Contig Contig, bool IsPaternal)> OfOneParent()
    {
        for (byte ordinal = 1; ordinal <= Contig.Count; ordinal++)
        {
            var (father, mother) = (_fromFather[ordinal], _fromMother[ordinal]);
            if (father + mother >= EnoughAlleles && Math.Min(father, mother) <= MostOfSilentParent * (father + mother))
                yield return (new Contig(ordinal), father > mother);
        }
    }
}

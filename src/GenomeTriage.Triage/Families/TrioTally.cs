using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Families;

/// <summary>Counts alleles of the patient that neither parent has: a few are new, many tell of a wrong sample.</summary>
internal sealed class TrioTally
{
    private const int EnoughAlleles = 500;

    private int _heterozygous;
    private int _inNeither;

    /// <summary>Counts one allele.</summary>
    public void Count(SampleCall patient, SampleCall father, SampleCall mother)
    {
        if (!patient.IsHeterozygous || !KinshipTally.IsSure(patient) || !KinshipTally.IsSure(father) || !KinshipTally.IsSure(mother)) return;
        _heterozygous++;
        if (!father.IsCarrier && !mother.IsCarrier) _inNeither++;
    }

    /// <summary>Share of the patient's heterozygous alleles that neither parent has; <c>null</c> where there are too few.</summary>
    public double? ErrorShare => _heterozygous < EnoughAlleles ? null : (double)_inNeither / _heterozygous;
}

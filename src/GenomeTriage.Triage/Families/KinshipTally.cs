using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Families;

/// <summary>
/// Counts how a relative's genotypes agree with the patient's, allele by allele on the autosomes, for the kinship that
/// the calls themselves show. Doubtful calls are not counted.
/// </summary>
internal sealed class KinshipTally
{
    private const int LeastDepth = 10;
    private const float LeastQuality = 20;
    private const int EnoughHeterozygotes = 200;
    private const int EnoughHomozygotes = 100;

    private int _bothHeterozygous;
    private int _opposite;
    private int _patientHeterozygous;
    private int _relativeHeterozygous;
    private int _patientHomozygous;
    private int _missingInRelative;

    /// <summary>Counts one allele.</summary>
    public void Count(SampleCall patient, SampleCall relative)
    {
        if (!IsSure(patient) || !IsSure(relative)) return;
        if (patient.IsHeterozygous) _patientHeterozygous++;
        if (relative.IsHeterozygous) _relativeHeterozygous++;
        if (patient.IsHeterozygous && relative.IsHeterozygous) _bothHeterozygous++;
        var isMissing = patient.IsHomozygous && !relative.IsCarrier;
        if (patient.IsHomozygous) _patientHomozygous++;
        if (isMissing) _missingInRelative++;
        if (isMissing || relative.IsHomozygous && !patient.IsCarrier) _opposite++;
    }

    /// <summary>
    /// The kinship coefficient by the robust estimator of KING (Manichaikul et al. 2010): .25 with parent or sibling, 0
    /// with strangers, .5 with oneself; <c>null</c> where too few alleles were called.
    /// </summary>
    public double? Coefficient
    {
        get
        {
            var fewer = Math.Min(_patientHeterozygous, _relativeHeterozygous);
            if (fewer < EnoughHeterozygotes) return null;
            return (_bothHeterozygous - 2.0 * _opposite) / (2.0 * fewer) + .5
                - (_patientHeterozygous + _relativeHeterozygous) / (4.0 * fewer);
        }
    }

    /// <summary>
    /// Share of the patient's homozygous alleles that the relative lacks altogether, which a parent cannot but by a
    /// deletion or error; <c>null</c> where there are too few.
    /// </summary>
    public double? MissingShare => _patientHomozygous < EnoughHomozygotes ? null : (double)_missingInRelative / _patientHomozygous;

    /// <summary>Whether a call is sure enough to count.</summary>
    internal static bool IsSure(SampleCall call) =>
        call.Missing == 0 && call.Ploidy == 2 && call.Other == 0
        && call.Depth is not < LeastDepth && call.Quality is not < LeastQuality;
}

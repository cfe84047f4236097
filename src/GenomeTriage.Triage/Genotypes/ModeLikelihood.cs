using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>One explanation of a gene's disease by one or two of the patient's variants.</summary>
/// <param name="Weight">Its share of the likelihood ratio.</param>
/// <param name="First">Index of the variant among those of the gene.</param>
/// <param name="Second">Index of the other variant of a pair; -1 where there is none.</param>
/// <param name="Pattern">How the patient carries it.</param>
/// <param name="Family">The factor in the weight that comes from the parents' calls and the phase; 1 where they say nothing.</param>
// An object: lists and sorts of our own structures are compiled anew at every start, those of objects are not.
internal sealed record GenotypeFit(double Weight, int First, int Second, GenotypePattern Pattern, double Family);

/// <summary>What the genotypes say of a gene under one mode of inheritance.</summary>
/// <param name="Ratio">P(genotypes | the gene causes the disease this way) / P(genotypes | background).</param>
/// <param name="Fits">What the ratio is made of, heaviest first; empty where no variant fits.</param>
internal sealed record ModeLikelihood(double Ratio, IReadOnlyList<GenotypeFit> Fits)
{
    /// <summary>Orders the fits, heaviest first, ties in the order of the variants.</summary>
    public static ModeLikelihood Of(double ratio, List<GenotypeFit> fits)
    {
        fits.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight)
            : a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        return new ModeLikelihood(ratio, fits);
    }
}

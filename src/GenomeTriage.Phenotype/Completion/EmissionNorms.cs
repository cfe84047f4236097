using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// How likely a patient is described by a term <em>near</em> a disease's annotation is the background restricted to
/// the terms that are near in that way; these are the sums it is divided by. Indexed by term, never below 1e-12.
/// </summary>
internal sealed class EmissionNorms
{
    private const double Smallest = 1e-12;

    public EmissionNorms(double[] background, PhenotypicTerms terms)
    {
        Background = background;
        (Below, AtOrBelow, Above) = (new double[terms.Count], new double[terms.Count], new double[terms.Count]);
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var ancestor in terms.AncestorsOf(term))
            {
                AtOrBelow[ancestor] += background[term];
                if (ancestor == term) continue;
                Below[ancestor] += background[term];
                Above[term] += background[ancestor];
            }
        }

        foreach (var sums in (double[][])[Below, AtOrBelow, Above])
            for (var term = 0; term < sums.Length; term++) sums[term] = Math.Max(Smallest, sums[term]);
    }

    /// <summary>b.</summary>
    public double[] Background { get; }

    /// <summary>S: background of all strictly below.</summary>
    public double[] Below { get; }

    /// <summary>S*: background of the term and all below.</summary>
    public double[] AtOrBelow { get; }

    /// <summary>Z: background of all strictly above.</summary>
    public double[] Above { get; }
}

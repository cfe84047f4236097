using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Genotypes.Background;

/// <summary>
/// How many variants of each class a healthy genome shows in each gene: the genome-wide number times the gene's share,
/// by what gnomAD observed in it. A gene that gnomAD does not know gets the average of its coding length.
/// </summary>
public sealed class BackgroundRates
{
    private const double LossOfFunctionFloor = .5;
    private const double MissenseFloor = .5;
    private const double IntronFloor = .3;
    private const double MissensePerBase = 1 / 5.0;
    private const double LossOfFunctionPerBase = 1 / 150.0;
    private const double AverageCodingLength = 1500;
    private const double EqualShare = 1 / 19_000.0;

    private readonly double[] _lossOfFunction;
    private readonly double[] _missense;
    private readonly double[] _introns;

    /// <summary>Computes the shares of all genes.</summary>
    /// <param name="genes">The gene catalogue.</param>
    /// <param name="models">Introns and coding length of each gene, by index.</param>
    /// <param name="useConstraint">Whether what gnomAD observed counts, or coding length alone.</param>
    public BackgroundRates(GeneCatalog genes, IReadOnlyList<GeneModelSize> models, bool useConstraint)
    {
        var all = Enumerable.Range(0, genes.Count).ToArray();
        _lossOfFunction = Shares(all.Select(i => LossOfFunction(genes[i], models[i], useConstraint)));
        _missense = Shares(all.Select(i => Missense(genes[i], models[i], useConstraint)));
        _introns = Shares(all.Select(i => models[i].CodingLength > 0 ? models[i].Introns + IntronFloor : 0));
    }

    /// <summary>The share (0–1) of a gene in all variants of a class.</summary>
    public double ShareOf(int gene, int consequenceClass) => (ConsequenceClass)consequenceClass switch
    {
        ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor => _lossOfFunction[gene],
        ConsequenceClass.Missense or ConsequenceClass.InFrame or ConsequenceClass.Synonymous => _missense[gene],
        ConsequenceClass.SpliceRegion or ConsequenceClass.Intron => _introns[gene],
        _ => EqualShare,
    };

    /// <summary>Variants of the classes expected in the gene, of a genome-wide table by class.</summary>
    public double Expected(int gene, ConsequenceClasses classes, IReadOnlyList<double> genomeWide)
    {
        var sum = 0.0;
        for (var k = 0; k < ConsequenceClasses.Count; k++)
            if (classes.Contains(k)) sum += genomeWide[k] * ShareOf(gene, k);
        return sum;
    }

    private static double LossOfFunction(Gene gene, GeneModelSize model, bool useConstraint) =>
        Observed(useConstraint ? gene.Constraint?.ObservedLossOfFunction : null, model, LossOfFunctionPerBase, LossOfFunctionFloor);

    private static double Missense(Gene gene, GeneModelSize model, bool useConstraint) =>
        Observed(useConstraint ? gene.Constraint?.ObservedMissense : null, model, MissensePerBase, MissenseFloor);

    // A gene without a coding model and without gnomAD is no protein-coding gene; if a variant is annotated with it all
    // the same, its rate is that of the average gene, but it takes no part in the total.
    private static double Observed(float? observed, GeneModelSize model, double perBase, double floor)
    {
        if (observed is { } count && !float.IsNaN(count)) return count + floor;
        return model.CodingLength > 0 ? model.CodingLength * perBase + floor : -(AverageCodingLength * perBase + floor);
    }

    private static double[] Shares(IEnumerable<double> weights)
    {
        var shares = weights.ToArray();
        var total = shares.Where(weight => weight > 0).Sum();
        for (var i = 0; i < shares.Length; i++)
            shares[i] = shares[i] == 0 ? EqualShare : Math.Abs(shares[i]) / total;
        return shares;
    }
}

/// <summary>How large a gene's model is.</summary>
/// <param name="Introns">Introns between coding exons of its MANE transcript; 0 where it has none.</param>
/// <param name="CodingLength">Coding bases of its MANE transcript; 0 where the pack has no coding transcript.</param>
public readonly record struct GeneModelSize(int Introns, int CodingLength);

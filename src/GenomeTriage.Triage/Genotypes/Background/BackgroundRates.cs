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
    private const double ExpectedMissensePerBase = .22;
    private const double ExpectedLossOfFunctionPerBase = .0145;
    private const double WellCovered = .6;
    private const double WellMapped = .5;
    private const double AverageCodingLength = 1500;
    private const double EqualShare = 1 / 19_000.0;

    private readonly double[] _lossOfFunction;
    private readonly double[] _missense;
    private readonly double[] _introns;
    private readonly double[] _newLossOfFunction;
    private readonly double[] _newMissense;
    private readonly bool[] _isHardToMap;

    /// <summary>Computes the shares of all genes.</summary>
    /// <param name="genes">The gene catalogue.</param>
    /// <param name="models">Introns and coding length of each gene, by index.</param>
    /// <param name="useConstraint">Whether what gnomAD observed counts, or coding length alone.</param>
    public BackgroundRates(GeneCatalog genes, IReadOnlyList<GeneModelSize> models, bool useConstraint)
    {
        _isHardToMap = new bool[genes.Count];
        for (var i = 0; i < _isHardToMap.Length; i++)
            _isHardToMap[i] = genes[i].Constraint is { } constraint && CoveredShare(constraint, models[i]) < WellMapped;
        _lossOfFunction = Shares(genes.Count, i => LossOfFunction(genes[i], models[i], useConstraint));
        _missense = Shares(genes.Count, i => Missense(genes[i], models[i], useConstraint));
        _introns = Shares(genes.Count, i => models[i].CodingLength > 0 ? models[i].Introns + IntronFloor : 0);
        _newLossOfFunction = Shares(genes.Count, i => Counted(genes[i].Constraint, static one => one.ExpectedLossOfFunction, models[i], ExpectedLossOfFunctionPerBase, LossOfFunctionFloor));
        _newMissense = Shares(genes.Count, i => Counted(genes[i].Constraint, static one => one.ExpectedMissense, models[i], ExpectedMissensePerBase, MissenseFloor));
    }

    /// <summary>Whether gnomAD expected less than half of what the coding length promises, so that reads are hardly placed there.</summary>
    public bool IsHardToMap(int gene) => _isHardToMap[gene];

    /// <summary>Variants expected in the average gene.</summary>
    public static double OfAverageGene(ConsequenceReading reading, IReadOnlyList<double> genomeWide) => reading.SumOf(genomeWide) * EqualShare;

    /// <summary>New variants expected in the gene of what a consequence may be, of a genome-wide table by class.</summary>
    public double Arising(int gene, ConsequenceReading reading, IReadOnlyList<double> genomeWide) =>
        reading.SumOf(k => genomeWide[k] * NewShareOf(gene, k));

    /// <summary>The share (0–1) of a gene in all variants of a class.</summary>
    public double ShareOf(int gene, int consequenceClass) => (ConsequenceClass)consequenceClass switch
    {
        ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor or ConsequenceClass.GeneLoss or ConsequenceClass.ExonLoss
            or ConsequenceClass.GeneDisruption => _lossOfFunction[gene],
        ConsequenceClass.Missense or ConsequenceClass.InFrame or ConsequenceClass.Synonymous => _missense[gene],
        ConsequenceClass.SpliceRegion or ConsequenceClass.Intron => _introns[gene],
        _ => EqualShare,
    };

    /// <summary>Variants expected in the gene of what a consequence may be, of a genome-wide table by class.</summary>
    public double Expected(int gene, ConsequenceReading reading, IReadOnlyList<double> genomeWide) =>
        reading.SumOf(k => genomeWide[k] * ShareOf(gene, k));

    // Mutations arise where there are bases to mutate, whatever selection removes later: by what gnomAD expected, which
    // follows length and sequence, and not by what it observed.
    private double NewShareOf(int gene, int consequenceClass) => (ConsequenceClass)consequenceClass switch
    {
        ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor or ConsequenceClass.GeneLoss or ConsequenceClass.ExonLoss
            or ConsequenceClass.GeneDisruption => _newLossOfFunction[gene],
        ConsequenceClass.Missense or ConsequenceClass.InFrame or ConsequenceClass.Synonymous => _newMissense[gene],
        _ => ShareOf(gene, consequenceClass),
    };

    private static double LossOfFunction(Gene gene, GeneModelSize model, bool useConstraint) =>
        Counted(useConstraint ? gene.Constraint : null, one => one.ObservedLossOfFunction, model, LossOfFunctionPerBase, LossOfFunctionFloor);

    private static double Missense(Gene gene, GeneModelSize model, bool useConstraint) =>
        Counted(useConstraint ? gene.Constraint : null, one => one.ObservedMissense, model, MissensePerBase, MissenseFloor);

    // A gene without a coding model and without gnomAD is no protein-coding gene; if a variant is annotated with it all
    // the same, its rate is that of the average gene, but it takes no part in the total.
    private static double Counted(
        GeneConstraint? constraint, Func<GeneConstraint, float> counted, GeneModelSize model, double perBase, double floor)
    {
        if (constraint is { } known && !float.IsNaN(counted(known)))
            return counted(known) + (1 - CoveredShare(known, model)) * model.CodingLength * perBase + floor;
        return model.CodingLength > 0 ? model.CodingLength * perBase + floor : -(AverageCodingLength * perBase + floor);
    }

    // Where gnomAD expected far fewer missense variants than the coding length promises, it could not map reads there
    // (recent duplications, as of C4A): few were seen because few could be, so the rest of the gene gets the average.
    private static double CoveredShare(GeneConstraint constraint, GeneModelSize model)
    {
        var promised = model.CodingLength * ExpectedMissensePerBase * WellCovered;
        return promised <= 0 || float.IsNaN(constraint.ExpectedMissense) ? 1 : Math.Min(1, constraint.ExpectedMissense / promised);
    }

    private static double[] Shares(int count, Func<int, double> weight)
    {
        var (shares, total) = (new double[count], 0.0);
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = weight(i);
            if (shares[i] > 0) total += shares[i];
        }

        for (var i = 0; i < shares.Length; i++)
            shares[i] = shares[i] == 0 ? EqualShare : Math.Abs(shares[i]) / total;
        return shares;
    }
}

/// <summary>How large a gene's model is.</summary>
/// <param name="Introns">Introns between coding exons of its MANE transcript; 0 where it has none.</param>
/// <param name="CodingLength">Coding bases of its MANE transcript; 0 where the pack has no coding transcript.</param>
public readonly record struct GeneModelSize(int Introns, int CodingLength);

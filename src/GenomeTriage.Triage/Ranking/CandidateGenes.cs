using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The genes and modes of inheritance of every candidate, and how they are weighed against each other; made once a candidate set.</summary>
internal sealed class CandidateGenes
{
    private const InheritanceModes Dominant = InheritanceModes.AutosomalDominant | InheritanceModes.Sporadic | InheritanceModes.Somatic
        | InheritanceModes.Imprinted | InheritanceModes.DeNovo;

    private readonly GeneMode[][] _ways;
    private readonly CandidateNames _names;
    private readonly double[] _weights = new double[Enum.GetValues<InheritanceMode>().Length];

    public CandidateGenes(
        CandidateSet candidates, CandidateNames names, GeneCatalog genes, MechanismTable mechanisms, InheritanceWeights inheritance)
    {
        _names = names;
        foreach (var mode in Enum.GetValues<InheritanceMode>()) _weights[(int)mode] = Math.Exp(inheritance.Of(mode));
        _ways = new GeneMode[candidates.Count][];
        LogPriors = new double[_ways.Length];
        var found = new List<GeneMode>();
        for (var i = 0; i < _ways.Length; i++)
        {
            found.Clear();
            foreach (var gene in candidates[i].Genes) AddWays(found, candidates[i], gene, genes[gene], mechanisms);
            _ways[i] = [.. found];
            LogPriors[i] = LogPriorOf(_ways[i]);
        }
    }

    /// <summary>What its inheritance adds to the prior of each candidate, natural logarithm; 0 where no gene is known.</summary>
    public double[] LogPriors { get; }

    /// <summary>The ways of a candidate: each gene under each mode; empty where no gene is known.</summary>
    public ReadOnlySpan<GeneMode> Of(int candidate) => _ways[candidate];

    /// <summary>The likelihood ratio of a candidate: the mean over its ways, by how often each is the cause; 1 where no gene is known.</summary>
    public double RatioOf(int candidate, GenotypeScores genotypes)
    {
        var ways = _ways[candidate];
        if (ways.Length == 0) return 1;
        var (sum, weights) = (0.0, 0.0);
        foreach (var way in ways)
        {
            sum += WeightOf(way) * RatioOf(candidate, way, genotypes);
            weights += WeightOf(way);
        }

        return sum / weights;
    }

    /// <summary>The way that explains the genotypes best, the first of equals; the candidate has a gene.</summary>
    public GeneMode BestOf(int candidate, GenotypeScores genotypes)
    {
        var best = _ways[candidate][0];
        foreach (var way in _ways[candidate])
            if (WeightOf(way) * RatioOf(candidate, way, genotypes) > WeightOf(best) * RatioOf(candidate, best, genotypes)) best = way;
        return best;
    }

    private double RatioOf(int candidate, GeneMode way, GenotypeScores genotypes) =>
        genotypes.RatioOf(way) * _names.RatioOf(candidate, way, genotypes);

    private double WeightOf(GeneMode way) => _weights[(int)way.Mode];

    private double LogPriorOf(GeneMode[] ways)
    {
        if (ways.Length == 0) return 0;
        var sum = 0.0;
        foreach (var way in ways) sum += WeightOf(way);
        return Math.Log(sum / ways.Length);
    }

    private static void AddWays(List<GeneMode> ways, DiagnosisCandidate candidate, int gene, Gene facts, MechanismTable mechanisms)
    {
        foreach (var mode in ModesOf(candidate.Inheritance, facts))
            ways.Add(mode == InheritanceMode.AutosomalDominant
                ? new GeneMode(gene, mode, mechanisms.Of(gene, candidate.Diseases))
                : new GeneMode(gene, mode));
    }

    /// <summary>The modes recorded for the disease that the gene's place allows; where none is recorded, those that it allows.</summary>
    internal static InheritanceMode[] ModesOf(InheritanceModes recorded, Gene gene)
    {
        if (gene.Contig == Contig.MT) return [InheritanceMode.Mitochondrial];
        if (gene.Contig == Contig.Y) return [InheritanceMode.YLinked];
        return gene.Contig == Contig.X && SexChromosomes.IsXOnly(Contig.X, Math.Max(gene.Span.Start + 1, 1))
            ? Choose(
                recorded.HasFlag(InheritanceModes.XLinkedRecessive), InheritanceMode.XLinkedRecessive,
                recorded.HasFlag(InheritanceModes.XLinkedDominant), InheritanceMode.XLinkedDominant)
            : Choose(
                (recorded & Dominant) != InheritanceModes.None, InheritanceMode.AutosomalDominant,
                recorded.HasFlag(InheritanceModes.AutosomalRecessive), InheritanceMode.AutosomalRecessive);
    }

    private static InheritanceMode[] Choose(bool isFirst, InheritanceMode first, bool isSecond, InheritanceMode second) =>
        isFirst == isSecond ? [first, second] : isFirst ? [first] : [second];
}

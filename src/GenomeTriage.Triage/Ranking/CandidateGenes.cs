using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The genes and modes of inheritance of every candidate; made once a candidate set.</summary>
internal sealed class CandidateGenes
{
    private const InheritanceModes Dominant = InheritanceModes.AutosomalDominant | InheritanceModes.Sporadic | InheritanceModes.Somatic
        | InheritanceModes.Imprinted | InheritanceModes.DeNovo;

    private readonly GeneMode[][] _ways;

    public CandidateGenes(CandidateSet candidates, GeneCatalog genes, MechanismTable mechanisms)
    {
        _ways = new GeneMode[candidates.Count][];
        for (var i = 0; i < _ways.Length; i++)
            _ways[i] = [.. candidates[i].Genes.SelectMany(gene => WaysOf(candidates[i], gene, genes[gene], mechanisms))];
    }

    /// <summary>The ways of a candidate: each gene under each mode; empty where no gene is known.</summary>
    public ReadOnlySpan<GeneMode> Of(int candidate) => _ways[candidate];

    /// <summary>The way that the genotypes fit best, the first of equals; the candidate has a gene.</summary>
    public GeneMode BestOf(int candidate, GenotypeScores genotypes)
    {
        var best = _ways[candidate][0];
        foreach (var way in _ways[candidate])
            if (genotypes.RatioOf(way) > genotypes.RatioOf(best)) best = way;
        return best;
    }

    private static IEnumerable<GeneMode> WaysOf(DiagnosisCandidate candidate, int gene, Gene facts, MechanismTable mechanisms) =>
        ModesOf(candidate.Inheritance, facts).Select(mode => mode == InheritanceMode.AutosomalDominant
            ? new GeneMode(gene, mode, mechanisms.Of(gene, candidate.Diseases))
            : new GeneMode(gene, mode));

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

using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Families;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Ranking;

/// <summary>How often an inheritance is the cause, on the pack that ships.</summary>
public sealed class InheritancePriorTests
{
    private static readonly RankingModel Shipped = RealEngine.Engine.Knowledge.Ranking(CandidateScope.Omim);

    // exp(weight) times the share of the candidates is the share of the patients: over all candidates that is one.
    [Fact]
    public void Shares_OverTheCandidatesPrior_AddUpToThePatients()
    {
        var (sum, total) = (0.0, 0.0);
        var priors = RealEngine.Engine.Phenotype(CandidateScope.Omim).Score(ClinicalPicture.Empty).LogPriors.Span;
        var inheritance = InheritanceShares.Of(RealEngine.Engine, CandidateScope.Omim);
        for (var i = 0; i < priors.Length; i++)
        {
            var ways = Shipped.Genes.Of(i).ToArray();
            if (ways.Length == 0 || ways.Any(way => way.Mode is InheritanceMode.Mitochondrial or InheritanceMode.YLinked)) continue;
            var weight = Math.Exp(Shipped.Parameters.PhenotypeWeight * priors[i]);
            total += weight;
            sum += weight * ways.Average(way => Math.Exp(inheritance.Of(way.Mode)));
        }

        Assert.Equal(1, sum / total, 1e-3);
    }

    // What ships was worked out from the same pack. A pack with other candidates wants another fit.
    [Fact]
    public void Shipped_Weights_AreThoseOfThePack()
    {
        var worked = InheritanceShares.Of(RealEngine.Engine, CandidateScope.Omim);
        Assert.Equal(worked.Recessive, Shipped.Parameters.Inheritance.Recessive, .02);
        Assert.Equal(worked.Other, Shipped.Parameters.Inheritance.Other, .02);
    }

    [Fact]
    public void Candidate_OfOneInheritance_HasItsWeightAsPrior()
    {
        for (var i = 0; i < Shipped.Candidates.Count; i++)
        {
            var modes = Shipped.Genes.Of(i).ToArray().Select(way => way.Mode).Distinct().ToList();
            if (modes.Count == 1) Assert.Equal(Shipped.Parameters.Inheritance.Of(modes[0]), Shipped.Genes.LogPriors[i], 1e-12);
        }
    }

    [Fact]
    public void Candidate_OfTwoInheritances_LiesBetweenThem()
    {
        var weights = Shipped.Parameters.Inheritance;
        var both = Enumerable.Range(0, Shipped.Candidates.Count).Where(i => Has(i, InheritanceMode.AutosomalDominant) && Has(i, InheritanceMode.AutosomalRecessive)).ToList();
        Assert.NotEmpty(both);
        Assert.All(both, i => Assert.InRange(Shipped.Genes.LogPriors[i], weights.Recessive, weights.Other));
    }

    // One heterozygous stop: the dominant way explains it and the recessive one does not, and is believed by its share.
    [Fact]
    public void Ratio_OfTwoInheritances_IsTheMeanByTheirShares()
    {
        var candidate = Enumerable.Range(0, Shipped.Candidates.Count).First(i => Shipped.Genes.Of(i).Length == 2
            && Has(i, InheritanceMode.AutosomalDominant) && Has(i, InheritanceMode.AutosomalRecessive));
        var ways = Shipped.Genes.Of(candidate).ToArray();
        var scores = RealEngine.Engine.Knowledge.Genotypes.Weigh(
            TestCase.Singleton(Sex.Female, Stop(ways[0].Gene)), EvidenceSources.None);
        var shares = ways.Select(way => Math.Exp(Shipped.Parameters.Inheritance.Of(way.Mode))).ToArray();
        var expected = (shares[0] * scores.RatioOf(ways[0]) + shares[1] * scores.RatioOf(ways[1])) / (shares[0] + shares[1]);
        Assert.NotEqual(scores.RatioOf(ways[0]), scores.RatioOf(ways[1]));
        Assert.Equal(expected, Shipped.Genes.RatioOf(candidate, scores), 1e-9 * expected);
    }

    [Fact]
    public void Rank_WithoutThePrior_HasNoneOfInheritanceEither()
    {
        var phenotype = RealEngine.Engine.Phenotype(CandidateScope.Omim).Score(ClinicalPicture.Empty);
        var genotypes = RealEngine.Engine.Knowledge.Genotypes.Weigh(TestCase.Singleton(Sex.Female), EvidenceSources.None);
        Assert.All(Shipped.Rank(phenotype.WithoutPrior(), genotypes, null).LogPrior, prior => Assert.Equal(0, prior));
        Assert.Contains(Shipped.Rank(phenotype, genotypes, null).LogPrior, prior => prior != 0);
    }

    private static bool Has(int candidate, InheritanceMode mode) => Shipped.Genes.Of(candidate).ToArray().Any(way => way.Mode == mode);

    private static Annotation.AnnotatedVariant Stop(int gene)
    {
        var facts = RealEngine.Pack.Genes[gene];
        var variant = TestCase.Variant(0, SoTerm.StopGained, null, TestCase.Het);
        return variant with
        {
            Variant = variant.Variant with { Contig = facts.Contig },
            Consequences = [variant.Consequences[0] with { GeneSymbol = facts.Symbol, GeneIndex = gene }],
        };
    }
}

using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>
/// Works out the weights of inheritance: how often each is behind a solved patient of an unselected cohort, over its
/// share of the candidates by their prior. Of the solved cases at hand nothing enters but what that prior was fitted on.
/// </summary>
public static class InheritanceShares
{
    // Yang et al., JAMA 2014;312:1870: 2,000 consecutive patients referred for exome sequencing, 527 molecular diagnoses, of
    // which 280 dominant and 65 X-linked. Most were children with neurological signs, among whom X-linked disease is more
    // frequent than among others: its share is not taken over by itself.
    private const double Recessive = 181;
    private const double Other = 280 + 65;

    /// <summary>The weights for the candidates of a scope, so that their mean over the candidates' prior is 1.</summary>
    /// <param name="engine">Whose candidates, prior and weight of the prior are taken.</param>
    /// <param name="scope">Which diagnoses compete.</param>
    public static InheritanceWeights Of(TriageEngine engine, CandidateScope scope)
    {
        var byMode = PriorByMode(engine, scope);
        var recessive = byMode[(int)InheritanceMode.AutosomalRecessive];
        var other = byMode[(int)InheritanceMode.AutosomalDominant]
            + byMode[(int)InheritanceMode.XLinkedDominant] + byMode[(int)InheritanceMode.XLinkedRecessive];
        var perPatient = (recessive + other) / (Recessive + Other);
        return new InheritanceWeights(Math.Log(Recessive * perPatient / recessive), Math.Log(Other * perPatient / other));
    }

    // A candidate of several ways counts for each in equal parts.
    private static double[] PriorByMode(TriageEngine engine, CandidateScope scope)
    {
        var ranking = engine.Knowledge.Ranking(scope);
        var priors = engine.Phenotype(scope).Score(ClinicalPicture.Empty).LogPriors.Span;
        var byMode = new double[Enum.GetValues<InheritanceMode>().Length];
        for (var i = 0; i < priors.Length; i++)
        {
            var ways = ranking.Genes.Of(i);
            foreach (var way in ways) byMode[(int)way.Mode] += Math.Exp(ranking.Parameters.PhenotypeWeight * priors[i]) / ways.Length;
        }

        return byMode;
    }
}

using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>Fits where patients' terms come from by expectation–maximisation; every disease counts the same.</summary>
internal sealed class MixtureFit(ScopeKnowledge scope)
{
    private const int Rounds = 100;

    /// <summary>The weights that make the terms of solved cases most likely in their true candidates.</summary>
    /// <param name="cases">The candidate and the terms of each case.</param>
    public MixtureWeights Fit(IReadOnlyList<(int Candidate, int[] Terms)> cases)
    {
        var terms = cases.GroupBy(solved => solved.Candidate).SelectMany(Observations).ToList();
        var weights = MixtureWeights.From([.2, .1, .05, .1, .1, .1, .28, .07]).ToArray();
        for (var round = 0; round < Rounds; round++) weights = Improve(weights, terms);
        return MixtureWeights.From(weights);
    }

    private List<Observation> Observations(IGrouping<int, (int Candidate, int[] Terms)> disease)
    {
        var sources = new MixtureSources(scope, disease.Key);
        var count = disease.Sum(solved => solved.Terms.Length);
        var observations = new List<Observation>();
        foreach (var term in disease.SelectMany(solved => solved.Terms))
        {
            var ratios = new double[MixtureWeights.Reference.ToArray().Length];
            sources.Fill(term, ratios);
            observations.Add(new Observation(ratios, sources, 1.0 / count));
        }

        return observations;
    }

    // A part that a disease lacks is dropped there and the rest rescaled; at the maximum, the expected use of each part
    // equals its weight times the sum of one over what was available where it was.
    private static double[] Improve(double[] weights, List<Observation> observations)
    {
        var (used, offered) = (new double[weights.Length], new double[weights.Length]);
        foreach (var (ratios, sources, share) in observations)
        {
            double available = 0, likely = 0;
            for (var part = 0; part < weights.Length; part++)
            {
                if (!sources.IsAvailable(part)) continue;
                available += weights[part];
                likely += weights[part] * ratios[part];
            }

            for (var part = 0; part < weights.Length; part++)
            {
                if (!sources.IsAvailable(part)) continue;
                used[part] += share * weights[part] * ratios[part] / likely;
                offered[part] += share / available;
            }
        }

        double[] next = [.. used.Select((value, part) => offered[part] > 0 ? value / offered[part] : 0)];
        var sum = next.Sum();
        return Array.ConvertAll(next, value => value / sum);
    }

    private sealed record Observation(double[] Ratios, MixtureSources Sources, double Share);
}

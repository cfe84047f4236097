using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Server.Cases;

namespace GenomeTriage.Server.Phenotypes;

/// <summary>Reads the posterior that a client has of a case.</summary>
internal static class PosteriorReader
{
    // Clients add up what they were sent in another order than it was made.
    private const double Rounding = 1e-6;

    /// <summary>Posterior by candidate.</summary>
    /// <exception cref="Genome.Problems.InputException">A code is unknown or repeated, or the probabilities are none.</exception>
    public static double[] Read(IReadOnlyList<CurrentPosterior> stated, CandidateSet candidates)
    {
        var posterior = new double[candidates.Count];
        foreach (var one in stated)
        {
            var candidate = Find(one.Code, candidates);
            if (one.Posterior is not (>= 0 and <= 1) || posterior[candidate] > 0)
                throw RequestChecks.Wrong("posterior", string.Create(CultureInfo.InvariantCulture, $"{one.Code} {one.Posterior:R}"), "0–1");
            posterior[candidate] = one.Posterior;
        }

        var sum = posterior.Sum();
        return sum <= 1 + Rounding ? posterior : throw RequestChecks.Wrong("posterior", sum.ToString("R", CultureInfo.InvariantCulture), "≤ 1");
    }

    private static int Find(string code, CandidateSet candidates) =>
        DiseaseId.TryParse(code, out var id) && candidates.TryFind(id, out var candidate)
            ? candidate
            : throw RequestChecks.Wrong("posterior.code", code, "OMIM:…, ORPHA:…, DECIPHER:…");
}

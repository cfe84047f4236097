using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Questions;

/// <summary>
/// How likely a patient with a candidate shows a sign: its frequency in the candidate's profile, mixed with how common
/// the sign is among all candidates, because profiles are incomplete and patients have signs of their own.
/// </summary>
internal sealed class SignFrequencies
{
    /// <summary>How much of a patient is not in the profile of the disease; set by judgement.</summary>
    private const double Noise = 0.1;
    private const double Least = 0.002;
    private const double Most = 0.98;
    private readonly SparseRows _profiles;
    private readonly double[] _background;

    private SignFrequencies(SparseRows profiles, double[] background) => (_profiles, _background) = (profiles, background);

    /// <summary>Reads the profiles of a set of candidates.</summary>
    public static SignFrequencies Of(PhenotypeKnowledge knowledge, CandidateSet candidates, PhenotypicTerms terms)
    {
        var sources = new SourceProfiles(knowledge, terms);
        int[][] members = [.. Enumerable.Range(0, candidates.Count).Select(index => DiagnosisProfiles.MembersOf(sources, candidates[index]))];
        var profiles = Closure.Of(UnitedProfiles.Unite(sources.Annotations, members), terms);
        return new SignFrequencies(profiles, Mean(profiles));
    }

    /// <summary>The signs of a candidate, by the phenotype model's own term index, ascending.</summary>
    public ReadOnlySpan<int> SignsOf(int candidate) => _profiles[candidate].Columns;

    /// <summary>The probability, strictly between 0 and 1.</summary>
    public double Of(int candidate, int term) => _profiles[candidate].Count == 0 ? OfAnyone(term)
        : Math.Clamp((1 - Noise) * _profiles[candidate].ValueAt(term) + Noise * _background[term], Least, Most);

    /// <summary>The same where nothing is known of the disease.</summary>
    public double OfAnyone(int term) => Math.Clamp(_background[term], Least, Most);

    private static double[] Mean(SparseRows profiles)
    {
        var sums = new double[profiles.ColumnCount];
        var described = 0;
        for (var row = 0; row < profiles.RowCount; row++)
        {
            var values = profiles[row];
            if (values.Count > 0) described++;
            for (var i = 0; i < values.Count; i++) sums[values.Columns[i]] += values.Values[i];
        }

        for (var term = 0; term < sums.Length; term++) sums[term] /= Math.Max(1, described);
        return sums;
    }
}

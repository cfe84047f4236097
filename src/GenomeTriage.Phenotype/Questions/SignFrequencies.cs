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

    /// <summary>Which signs any of some candidates shows at least so often, by the phenotype model's own term index.</summary>
    public bool[] ShownByAny(ReadOnlySpan<int> candidates, double least)
    {
        var isShown = new bool[_profiles.ColumnCount];
        foreach (var candidate in candidates)
        {
            var profile = _profiles[candidate];
            for (var i = 0; i < profile.Count; i++) isShown[profile.Columns[i]] |= OfValue(profile.Values[i], profile.Columns[i]) >= least;
        }

        return isShown;
    }

    /// <summary>How likely patients with each of some candidates show each of some signs, strictly between 0 and 1.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="signs">The signs.</param>
    /// <returns>A row a sign, in each a value a candidate.</returns>
    public double[] ShownBy(ReadOnlySpan<int> candidates, ReadOnlySpan<int> signs)
    {
        var shown = new double[candidates.Length * signs.Length];
        var rows = new int[_profiles.ColumnCount];
        Array.Fill(rows, -1);
        for (var row = 0; row < signs.Length; row++)
        {
            rows[signs[row]] = row;
            shown.AsSpan(row * candidates.Length, candidates.Length).Fill(OfValue(0, signs[row]));
        }

        for (var i = 0; i < candidates.Length; i++) Fill(shown.AsSpan(i), candidates.Length, _profiles[candidates[i]], rows, signs);
        return shown;
    }

    /// <summary>The same where nothing is known of the disease.</summary>
    public double OfAnyone(int term) => Math.Clamp(_background[term], Least, Most);

    // The profile is walked once, instead of being searched for every sign.
    private void Fill(Span<double> column, int width, SparseRow profile, ReadOnlySpan<int> rows, ReadOnlySpan<int> signs)
    {
        for (var i = 0; i < profile.Count; i++)
            if (rows[profile.Columns[i]] is >= 0 and var row) column[row * width] = OfValue(profile.Values[i], profile.Columns[i]);
        if (profile.Count > 0) return;
        for (var row = 0; row < signs.Length; row++) column[row * width] = OfAnyone(signs[row]);
    }

    private double OfValue(float frequency, int term) => Math.Clamp((1 - Noise) * frequency + Noise * _background[term], Least, Most);

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

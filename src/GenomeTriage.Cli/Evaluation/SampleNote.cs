using System.Security.Cryptography;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Whether the weights have seen the cases they are measured on.</summary>
internal static class SampleNote
{
    private const int Shown = 12;

    /// <summary>The note, which stands above the figures.</summary>
    public static async Task<string> OfAsync(FoldEngines engines, string casesPath, CancellationToken cancellation)
    {
        if (engines.Folds is not null) return "out of fold: each case was ranked with numbers fitted without its fold";
        var fitted = FittedOn(engines);
        if (fitted.Count == 0) return "the weights are those of the published reference, fitted on the development cases: in sample for these";
        await using var stream = File.OpenRead(casesPath);
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
        return fitted.Contains(sha256)
            ? "in sample: the weights were fitted on cases of this file; --folds ranks each case with weights fitted without its fold"
            : $"the weights were fitted on other data ({string.Join(", ", fitted.Select(hash => $"SHA-256 {hash[..Math.Min(Shown, hash.Length)]}…"))}); in sample where the same patients are in both";
    }

    private static List<string> FittedOn(FoldEngines engines) =>
        [.. new[] { engines.Shipped.Phenotype(engines.Options.Candidates).Parameters.FittedOn, Triage.Ranking.RankingParameters.Shipped.FittedOn }
            .Where(hash => hash.Length > 0)
            .Distinct(StringComparer.Ordinal)];
}

using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Review.Store;

/// <summary>Problems that many acts of the room have in common.</summary>
internal static class StoreFaults
{
    public static InputException NotFound() => Of(ReviewProblemCodes.ReviewNotFound);

    public static InputException Of(string code, string? found = null, string? allowed = null, string? field = null) =>
        new(new Problem(code, ProblemSeverity.Error) { Found = found, Allowed = allowed, Field = field });

    /// <summary>Throws where a row was changed after <paramref name="read"/>.</summary>
    public static void RefuseStale(IVersioned row, int read)
    {
        if (row.Version != read) throw Of(ReviewProblemCodes.ReviewChangedMeanwhile);
    }

    public static T Found<T>(T? row)
        where T : class => row ?? throw NotFound();
}

using GenomeTriage.Genome.Problems;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Store;

/// <summary>Brings the schema forward; refuses one from the future.</summary>
internal static class Migration
{
    public static async Task RunAsync(ReviewContext context, StoreDialect dialect, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).FirstOrDefault(name => !known.Contains(name));
        if (unknown is not null)
            throw new ConfigurationException(new Problem(ReviewProblemCodes.ReviewStoreNewer, ProblemSeverity.Error) { Found = unknown });
        await context.Database.MigrateAsync(cancellationToken);
        if (dialect == StoreDialect.Sqlite)
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
    }
}

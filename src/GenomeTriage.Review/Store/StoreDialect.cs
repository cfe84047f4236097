using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Store;

/// <summary>The databases the store runs on.</summary>
internal enum StoreDialect
{
    /// <summary>One file, one process.</summary>
    Sqlite,

    /// <summary>A server, for many users and processes.</summary>
    Postgres,
}

/// <summary>Where the databases differ.</summary>
internal static class StoreDialects
{
    // Any number will do; it has to be the same in every process that writes to the store.
    private const long WritingLock = 0x47_54_52_56;

    /// <summary>
    /// Lets one writer in at a time, since each row of the audit log is tied to the one before it. SQLite does so by
    /// itself: its transactions begin as immediate ones.
    /// </summary>
    public static Task LockForWritingAsync(this StoreDialect dialect, ReviewContext context, CancellationToken cancellationToken) =>
        dialect == StoreDialect.Postgres
            ? context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WritingLock})", cancellationToken)
            : Task.CompletedTask;

    /// <summary>
    /// Shows all that is read as of one moment. A deferred transaction of SQLite takes no lock against writers; PostgreSQL
    /// calls the same repeatable read.
    /// </summary>
    public static async Task<IAsyncDisposable> BeginReadingAsync(this StoreDialect dialect, ReviewContext context, CancellationToken cancellationToken)
    {
        if (dialect == StoreDialect.Postgres) return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return transaction;
    }
}

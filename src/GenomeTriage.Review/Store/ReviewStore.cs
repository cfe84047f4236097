using System.Data.Common;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GenomeTriage.Review.Store;

/// <summary>
/// The store of the review room. Every act is one transaction that also writes its row of the audit log: where the
/// row cannot be written, nothing was done.
/// </summary>
public sealed class ReviewStore : IDisposable
{
    private const int BusyTimeoutSeconds = 30;

    private readonly DbContextOptions _options;
    private readonly StoreDialect _dialect;
    private readonly SemaphoreSlim _gate = new(1, 1);

    private readonly ViewLog _views;

    private ReviewStore(DbContextOptions options, StoreDialect dialect, TimeProvider time)
    {
        (_options, _dialect, Time) = (options, dialect, time);
        _views = new ViewLog(WriteAsync);
    }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Opens the store, makes it where there is none, and brings an older schema forward.</summary>
    /// <exception cref="ConfigurationException">It cannot be opened, or a newer program wrote it.</exception>
    public static async Task<ReviewStore> OpenAsync(StoreOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var dialect = options.PostgresConnection is null ? StoreDialect.Sqlite : StoreDialect.Postgres;
        try
        {
            if (dialect == StoreDialect.Sqlite) MakeFolder(options.DataFolder);
            var store = new ReviewStore(OptionsOf(options, dialect), dialect, time);
            await using var context = store.ContextFor(Actor.System);
            await Migration.RunAsync(context, dialect, cancellationToken);
            return store;
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException or ArgumentException)
        {
            throw new ConfigurationException(
                new Problem(ReviewProblemCodes.ReviewStoreUnavailable, ProblemSeverity.Error) { Found = dialect == StoreDialect.Sqlite ? options.SqliteFile : "PostgreSQL" }, failure);
        }
    }

    /// <summary>Reads without a trace in the log: for what is no patient's data, or is read on the way to an act.</summary>
    public async Task<T> ReadAsync<T>(Actor actor, Func<ReviewContext, Task<T>> read)
    {
        await using var context = ContextFor(actor);
        return await read(context);
    }

    /// <summary>
    /// Reads what the log has to name. It is read as of one moment and without a lock, and given away only after the row
    /// of the log is written.
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="verb">What is read.</param>
    /// <param name="read">Reads, and fills in what the log says.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<T> ViewAsync<T>(Actor actor, AuditVerb verb, Func<Act, Task<T>> read, CancellationToken cancellationToken)
    {
        AuditEntry entry;
        T seen;
        await using (var context = ContextFor(actor))
        {
            await using var moment = await _dialect.BeginReadingAsync(context, cancellationToken);
            var scope = new Act(context, actor, Time.GetUtcNow(), Rankings);
            seen = await read(scope);
            entry = scope.Entry(verb);
        }

        await _views.AppendAsync(entry, cancellationToken);
        return seen;
    }

    /// <summary>Does something whole or not at all, and says so in the log.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="verb">What.</param>
    /// <param name="act">The act; it fills in what the log says, and saves nothing itself.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InputException">It may not be done, or someone else was first.</exception>
    public async Task<T> ActAsync<T>(Actor actor, AuditVerb verb, Func<Act, Task<T>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(actor, async context =>
            {
                var scope = new Act(context, actor, Time.GetUtcNow(), Rankings);
                var result = await act(scope);
                await AuditWriter.AppendAsync(context, [scope.Entry(verb)], cancellationToken);
                return result;
            }, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw StoreFaults.Of(ReviewProblemCodes.ReviewChangedMeanwhile);
        }
    }

    /// <inheritdoc cref="ActAsync{T}"/>
    public Task ActAsync(Actor actor, AuditVerb verb, Func<Act, Task> act, CancellationToken cancellationToken) =>
        ActAsync(actor, verb, async scope =>
        {
            await act(scope);
            return 0;
        }, cancellationToken);

    /// <summary>Verifies the whole audit log, over all institutes.</summary>
    public async Task<AuditVerification> VerifyAuditAsync(CancellationToken cancellationToken)
    {
        await using var context = ContextFor(Actor.System);
        await using var moment = await _dialect.BeginReadingAsync(context, cancellationToken);
        var head = await context.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return await AuditVerification.OfAsync(context.Audit.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable(), head, cancellationToken);
    }

    /// <summary>Whether a row with this hash is in the log.</summary>
    public Task<bool> HasAuditHashAsync(string hash, CancellationToken cancellationToken) =>
        ReadAsync(Actor.System, rows => rows.Audit.AnyAsync(row => row.Hash == hash, cancellationToken));

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>Rankings in use, unpacked.</summary>
    internal RankingShelf Rankings { get; } = new();

    internal ReviewContext ContextFor(Actor actor) => new(_options, actor);

    // One transaction of the only writer of this process; the dialect keeps other processes out.
    private async Task<T> WriteAsync<T>(Actor actor, Func<ReviewContext, Task<T>> write, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await using var context = ContextFor(actor);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await _dialect.LockForWritingAsync(context, cancellationToken);
            var result = await write(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    private Task<int> WriteAsync(IReadOnlyList<AuditEntry> entries) => WriteAsync(Actor.System, async context =>
    {
        await AuditWriter.AppendAsync(context, entries, CancellationToken.None);
        return 0;
    }, CancellationToken.None);

    private static DbContextOptions OptionsOf(StoreOptions options, StoreDialect dialect)
    {
        var builder = new DbContextOptionsBuilder();
        // The migrations are written by hand and held to the model by a test, so there is no snapshot to compare with.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        if (dialect == StoreDialect.Postgres) return builder.UseNpgsql(options.PostgresConnection).Options;
        var connection = new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, ForeignKeys = true, DefaultTimeout = BusyTimeoutSeconds };
        return builder.UseSqlite(connection.ConnectionString).Options;
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

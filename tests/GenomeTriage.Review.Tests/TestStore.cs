using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Npgsql;

namespace GenomeTriage.Review.Tests;

/// <summary>An empty store of its own for one test, on either database; two institutes with people in it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    /// <summary>Connection string of a PostgreSQL server whose user may create databases; <c>tests/with-postgres</c> sets it.</summary>
    private const string PostgresVariable = "GENOMETRIAGE_TEST_POSTGRES";

    private string? _database;

    public required ReviewStore Store { get; init; }

    public TestClock Clock { get; }

    public StoreOptions Options { get; }

    /// <summary>Both databases.</summary>
    public static TheoryData<string> Kinds => ["sqlite", "postgres"];

    public static async Task<TestStore> OpenAsync(string kind)
    {
        var clock = new TestClock();
        var folder = Directory.CreateTempSubdirectory("genometriage-review-").FullName;
        var database = kind == "postgres" ? await CreateDatabaseAsync() : null;
        var options = new StoreOptions { DataFolder = Path.Combine(folder, "data"), PostgresConnection = database is null ? null : ConnectionTo(database) };
        var store = await ReviewStore.OpenAsync(options, clock, CancellationToken.None);
        var test = new TestStore(clock, options) { Store = store, _database = database };
        await test.SeedAsync();
        return test;
    }

    private TestStore(TestClock clock, StoreOptions options) => (Clock, Options) = (clock, options);

    public Institute Here { get; } = new() { Name = "Uppsala", IsHost = true };

    public Institute Elsewhere { get; } = new() { Name = "Bergen" };

    public Actor Coordinator { get; private set; } = Actor.System;

    public Actor Geneticist { get; private set; } = Actor.System;

    public Actor Member { get; private set; } = Actor.System;

    public Actor Lab { get; private set; } = Actor.System;

    public Actor Auditor { get; private set; } = Actor.System;

    public Actor Administrator { get; private set; } = Actor.System;

    public Actor Stranger { get; private set; } = Actor.System;

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(Options.DataFolder)!, recursive: true);
        if (_database is null) return;
        NpgsqlConnection.ClearAllPools();
        await ExecuteOnServerAsync($"DROP DATABASE \"{_database}\" WITH (FORCE)");
    }

    private async Task SeedAsync()
    {
        await Store.ActAsync(Actor.System, Review.Audit.AuditVerb.StoreSetUp, act =>
        {
            act.Rows.Institutes.AddRange(Here, Elsewhere);
            Coordinator = Add(act, Here, "kim", Roles.Coordinator);
            Geneticist = Add(act, Here, "gro", Roles.Geneticist);
            Member = Add(act, Here, "mia", Roles.Member);
            Lab = Add(act, Here, "lars", Roles.Lab);
            Auditor = Add(act, Here, "aud", Roles.Auditor);
            Administrator = Add(act, Here, "adam", Roles.Administrator);
            Stranger = Add(act, Elsewhere, "stein", Roles.Coordinator | Roles.Geneticist | Roles.Auditor | Roles.Administrator);
            return Task.CompletedTask;
        }, CancellationToken.None);
    }

    private static Actor Add(Act act, Institute institute, string name, Roles roles)
    {
        var account = new Account { InstituteId = institute.Id, UserName = name, DisplayName = name.ToUpperInvariant(), Roles = roles };
        act.Rows.Accounts.Add(account);
        return account.AsActor();
    }

    private static async Task<string> CreateDatabaseAsync()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(PostgresVariable) is null, $"{PostgresVariable} is not set");
        var name = $"review_{Guid.NewGuid():N}";
        await ExecuteOnServerAsync($"CREATE DATABASE \"{name}\"");
        return name;
    }

    private static string ConnectionTo(string? database)
    {
        var builder = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(PostgresVariable)!);
        if (database is not null) builder.Database = database;
        return builder.ConnectionString;
    }

    private static async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo(null));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

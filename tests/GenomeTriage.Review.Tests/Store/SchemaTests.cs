using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GenomeTriage.Review.Tests.Store;

/// <summary>The schema that the migrations make is the one the model reads and writes.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Kinds => TestStore.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Schema_AfterAllMigrations_HasEveryColumnOfTheModelAndNoOther(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await test.Store.ReadAsync(Actor.System, async rows =>
        {
            foreach (var type in rows.Model.GetEntityTypes())
            {
                var table = type.GetTableName()!;
                var stored = await ColumnsAsync(rows, kind, table);
                var modelled = type.GetProperties().Select(property => $"{property.GetColumnName()} {(property.IsNullable ? "null" : "required")}");
                Assert.Equal(modelled.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
            }

            return 0;
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Schema_AfterAllMigrations_HasEveryUniqueIndexOfTheModel(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await test.Store.ReadAsync(Actor.System, async rows =>
        {
            var modelled = rows.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).Where(index => index.IsUnique).Select(Describe);
            var stored = await UniqueIndicesAsync(rows, kind);
            Assert.Empty(modelled.Except(stored, StringComparer.Ordinal));
            return 0;
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Store_OfEachReleasedSchema_IsBroughtForwardWithItsRows(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        foreach (var released in await test.Store.ReadAsync(Actor.System, rows => Task.FromResult(rows.Database.GetMigrations().ToList())))
        {
            // Back to what the release had, then forward as a start of this program goes.
            await test.Store.ReadAsync(Actor.System, async rows =>
            {
                await rows.Database.MigrateAsync(released);
                return 0;
            });
            using var again = await ReviewStore.OpenAsync(test.Options, test.Clock, default);
            Assert.Equal(7, await again.ReadAsync(Actor.System, rows => rows.Accounts.CountAsync()));
            Assert.Equal(0, await again.ReadAsync(Actor.System, rows => rows.Minutes.CountAsync()));
            Assert.True((await again.VerifyAuditAsync(default)).IsIntact);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Store_OfANewerProgram_IsRefused(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await test.Store.ReadAsync(Actor.System, rows => rows.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Future', '99')"));
        var refusal = await Assert.ThrowsAsync<ConfigurationException>(() => ReviewStore.OpenAsync(test.Options, test.Clock, default));
        Assert.Equal(ReviewProblemCodes.ReviewStoreNewer, refusal.Problem.Code);
    }

    [Fact]
    public async Task Store_WhoseFolderCannotBeMade_SaysSo()
    {
        var file = Path.GetTempFileName();
        var refusal = await Assert.ThrowsAsync<ConfigurationException>(() =>
            ReviewStore.OpenAsync(new StoreOptions { DataFolder = Path.Combine(file, "data") }, TimeProvider.System, default));
        Assert.Equal(ReviewProblemCodes.ReviewStoreUnavailable, refusal.Problem.Code);
        File.Delete(file);
    }

    private static string Describe(IIndex index) =>
        $"{index.DeclaringEntityType.GetTableName()}({string.Join(",", index.Properties.Select(property => property.GetColumnName()))})";

    private static async Task<List<string>> ColumnsAsync(ReviewContext rows, string kind, string table) => kind == "sqlite"
        ? await rows.Database.SqlQueryRaw<string>("SELECT name || CASE WHEN \"notnull\" = 1 THEN ' required' ELSE ' null' END AS \"Value\" FROM pragma_table_info({0})", table).ToListAsync()
        : await rows.Database.SqlQueryRaw<string>("SELECT column_name || CASE WHEN is_nullable = 'NO' THEN ' required' ELSE ' null' END AS \"Value\" FROM information_schema.columns WHERE table_name = {0}", table).ToListAsync();

    private static async Task<List<string>> UniqueIndicesAsync(ReviewContext rows, string kind) => kind == "sqlite"
        ? await rows.Database.SqlQueryRaw<string>("""
            SELECT m.name || '(' || (SELECT group_concat(c.name, ',') FROM pragma_index_info(i.name) c) || ')' AS "Value"
            FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i."unique" = 1
            """).ToListAsync()
        : await rows.Database.SqlQueryRaw<string>("""
            SELECT t.relname || '(' || (SELECT string_agg(a.attname, ',' ORDER BY k.ord) FROM unnest(x.indkey) WITH ORDINALITY k(att, ord)
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.att) || ')' AS "Value"
            FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid WHERE x.indisunique
            """).ToListAsync();
}

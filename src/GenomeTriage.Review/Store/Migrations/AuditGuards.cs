using Microsoft.EntityFrameworkCore.Migrations;

namespace GenomeTriage.Review.Store.Migrations;

/// <summary>Triggers by which the database itself refuses to change or delete rows of the audit log.</summary>
internal static class AuditGuards
{
    public static void Create(MigrationBuilder builder)
    {
        if (builder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite") CreateOnSqlite(builder);
        else CreateOnPostgres(builder);
    }

    private static void CreateOnSqlite(MigrationBuilder builder)
    {
        foreach (var change in new[] { "UPDATE", "DELETE" })
            builder.Sql($"CREATE TRIGGER \"Audit_{change}\" BEFORE {change} ON \"Audit\" BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;");
    }

    private static void CreateOnPostgres(MigrationBuilder builder)
    {
        builder.Sql("""
            CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
            """);
        builder.Sql("CREATE TRIGGER audit_rows BEFORE UPDATE OR DELETE ON \"Audit\" FOR EACH ROW EXECUTE FUNCTION audit_refuse();");
        builder.Sql("CREATE TRIGGER audit_table BEFORE TRUNCATE ON \"Audit\" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();");
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GenomeTriage.Review.Store.Migrations;

/// <summary>Adds the history of what is known of patients, and the minutes as they were written.</summary>
[DbContext(typeof(ReviewContext))]
[Migration("20261122010000_ChangesAndMinutes")]
internal sealed class M002ChangesAndMinutes : Microsoft.EntityFrameworkCore.Migrations.Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateChanges(migrationBuilder);
        CreateMinutes(migrationBuilder);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Minutes");
        migrationBuilder.DropTable("Changes");
    }

    private static void CreateChanges(MigrationBuilder builder)
    {
        builder.CreateTable("Changes", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            Field = table.Column<string>(),
            Before = table.Column<string>(nullable: true),
            After = table.Column<string>(nullable: true),
            ChangedAt = table.Column<long>(),
            ChangedBy = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Changes", row => row.Id);
            table.ForeignKey("FK_Changes_Cases", row => row.CaseId, "Cases", "Id");
        });
        builder.CreateIndex("IX_Changes_Case", "Changes", "CaseId");
    }

    private static void CreateMinutes(MigrationBuilder builder)
    {
        builder.CreateTable("Minutes", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            ConferenceId = table.Column<Guid>(),
            Number = table.Column<int>(),
            WrittenAt = table.Column<long>(),
            WrittenBy = table.Column<Guid>(),
            Bytes = table.Column<byte[]>(),
            Sha256 = table.Column<string>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Minutes", row => row.Id);
            table.ForeignKey("FK_Minutes_Conferences", row => row.ConferenceId, "Conferences", "Id");
        });
        builder.CreateIndex("IX_Minutes_Number", "Minutes", ["ConferenceId", "Number"], unique: true);
    }
}

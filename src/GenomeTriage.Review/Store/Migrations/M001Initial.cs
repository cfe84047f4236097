using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GenomeTriage.Review.Store.Migrations;

/// <summary>The first released schema, the same on SQLite and PostgreSQL. A released migration is never changed.</summary>
[DbContext(typeof(ReviewContext))]
[Migration("20261122000000_Initial")]
internal sealed class M001Initial : Microsoft.EntityFrameworkCore.Migrations.Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePeople(migrationBuilder);
        CreateCases(migrationBuilder);
        CreateRankings(migrationBuilder);
        CreateConferences(migrationBuilder);
        CreateVotes(migrationBuilder);
        CreateDecisions(migrationBuilder);
        CreateAudit(migrationBuilder);
        AuditGuards.Create(migrationBuilder);
    }

    private static void CreatePeople(MigrationBuilder builder)
    {
        builder.CreateTable("Institutes", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(),
            IsHost = table.Column<bool>(),
            AddedAt = table.Column<long>(),
        }, constraints: table => table.PrimaryKey("PK_Institutes", row => row.Id));
        builder.CreateIndex("IX_Institutes_Name", "Institutes", "Name", unique: true);
        builder.CreateTable("Accounts", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            UserName = table.Column<string>(),
            DisplayName = table.Column<string>(),
            Roles = table.Column<string>(),
            PasswordHash = table.Column<string>(nullable: true),
            ExternalSubject = table.Column<string>(nullable: true),
            FailedAttempts = table.Column<int>(),
            LockedUntil = table.Column<long>(nullable: true),
            IsActive = table.Column<bool>(),
            AddedAt = table.Column<long>(),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Accounts", row => row.Id);
            table.ForeignKey("FK_Accounts_Institutes", row => row.InstituteId, "Institutes", "Id");
        });
        builder.CreateIndex("IX_Accounts_UserName", "Accounts", "UserName", unique: true);
        builder.CreateIndex("IX_Accounts_ExternalSubject", "Accounts", "ExternalSubject", unique: true);
        builder.CreateTable("Sessions", table => new
        {
            SecretHash = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            StartedAt = table.Column<long>(),
            SeenAt = table.Column<long>(),
            EndsAt = table.Column<long>(),
            EndedAt = table.Column<long>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_Sessions", row => row.SecretHash));
        builder.CreateTable("Codes", table => new
        {
            CodeHash = table.Column<string>(),
            AccountId = table.Column<Guid>(nullable: true),
            EndsAt = table.Column<long>(),
            UsedAt = table.Column<long>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_Codes", row => row.CodeHash));
    }

    private static void CreateCases(MigrationBuilder builder)
    {
        builder.CreateTable("Cases", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            Pseudonym = table.Column<string>(),
            ReferredOn = table.Column<DateOnly>(),
            EnteredAt = table.Column<long>(),
            EnteredBy = table.Column<Guid>(),
            Sex = table.Column<string>(),
            Age = table.Column<string>(nullable: true),
            Onset = table.Column<string>(nullable: true),
            Pedigree = table.Column<string>(nullable: true),
            Proband = table.Column<string>(nullable: true),
            AllowsReanalysis = table.Column<bool>(),
            AllowsSecondaryFindings = table.Column<bool>(),
            AllowsSharing = table.Column<bool>(),
            Status = table.Column<string>(),
            ReviewOn = table.Column<DateOnly>(nullable: true),
            LatestRanking = table.Column<int>(),
            EvidenceId = table.Column<Guid>(nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Cases", row => row.Id);
            table.ForeignKey("FK_Cases_Institutes", row => row.InstituteId, "Institutes", "Id");
        });
        builder.CreateIndex("IX_Cases_Pseudonym", "Cases", ["InstituteId", "Pseudonym"], unique: true);
        builder.CreateTable("Terms", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            TermId = table.Column<string>(),
            IsExcluded = table.Column<bool>(),
            Onset = table.Column<string>(nullable: true),
            AddedAt = table.Column<long>(),
            AddedBy = table.Column<Guid>(),
            RemovedAt = table.Column<long>(nullable: true),
            RemovedBy = table.Column<Guid>(nullable: true),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Terms", row => row.Id), table.ForeignKey("FK_Terms_Cases", row => row.CaseId, "Cases", "Id")));
        builder.CreateIndex("IX_Terms_Case", "Terms", "CaseId");
        builder.CreateTable("Checklist", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            Item = table.Column<string>(),
            MarkedAt = table.Column<long>(),
            MarkedBy = table.Column<Guid>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Checklist", row => row.Id), table.ForeignKey("FK_Checklist_Cases", row => row.CaseId, "Cases", "Id")));
        builder.CreateIndex("IX_Checklist_Item", "Checklist", ["CaseId", "Item"], unique: true);
    }

    private static void CreateRankings(MigrationBuilder builder)
    {
        builder.CreateTable("Evidence", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            AddedAt = table.Column<long>(),
            AddedBy = table.Column<Guid>(),
            Bytes = table.Column<byte[]>(),
            Sha256 = table.Column<string>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Evidence", row => row.Id), table.ForeignKey("FK_Evidence_Cases", row => row.CaseId, "Cases", "Id")));
        builder.CreateIndex("IX_Evidence_Case", "Evidence", "CaseId");
        builder.CreateTable("Rankings", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            Number = table.Column<int>(),
            MadeAt = table.Column<long>(),
            MadeBy = table.Column<Guid>(),
            Cause = table.Column<string>(),
            Detail = table.Column<string>(nullable: true),
            Struck = table.Column<string>(),
            FirstName = table.Column<string>(nullable: true),
            FirstPosterior = table.Column<double>(),
            NoneOfThese = table.Column<double>(),
            PackSha256 = table.Column<string>(),
            Bytes = table.Column<byte[]>(),
            Sha256 = table.Column<string>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Rankings", row => row.Id), table.ForeignKey("FK_Rankings_Cases", row => row.CaseId, "Cases", "Id")));
        builder.CreateIndex("IX_Rankings_Number", "Rankings", ["CaseId", "Number"], unique: true);
    }

    private static void CreateConferences(MigrationBuilder builder)
    {
        builder.CreateTable("Conferences", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            Title = table.Column<string>(),
            HeldOn = table.Column<DateOnly>(),
            Quorum = table.Column<int>(),
            State = table.Column<string>(),
            PlannedBy = table.Column<Guid>(),
            Version = table.Column<int>(),
        }, constraints: table => table.PrimaryKey("PK_Conferences", row => row.Id));
        builder.CreateIndex("IX_Conferences_HeldOn", "Conferences", ["InstituteId", "HeldOn"]);
        builder.CreateTable("Seats", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            ConferenceId = table.Column<Guid>(),
            AccountId = table.Column<Guid>(),
        }, constraints: table => table.PrimaryKey("PK_Seats", row => row.Id));
        builder.CreateIndex("IX_Seats_Account", "Seats", ["ConferenceId", "AccountId"], unique: true);
        builder.CreateTable("Agenda", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            ConferenceId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            Place = table.Column<int>(),
            RankingNumber = table.Column<int>(),
            State = table.Column<string>(),
            Version = table.Column<int>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Agenda", row => row.Id), table.ForeignKey("FK_Agenda_Cases", row => row.CaseId, "Cases", "Id")));
        builder.CreateIndex("IX_Agenda_Conference", "Agenda", ["ConferenceId", "CaseId"], unique: true);
        builder.CreateIndex("IX_Agenda_Case", "Agenda", "CaseId");
    }

    private static void CreateVotes(MigrationBuilder builder)
    {
        builder.CreateTable("OwnRankings", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            AgendaItemId = table.Column<Guid>(),
            AccountId = table.Column<Guid>(),
            Choices = table.Column<string>(),
            Comment = table.Column<string>(nullable: true),
            GivenAt = table.Column<long>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_OwnRankings", row => row.Id), table.ForeignKey("FK_OwnRankings_Agenda", row => row.AgendaItemId, "Agenda", "Id")));
        builder.CreateIndex("IX_OwnRankings_Account", "OwnRankings", ["AgendaItemId", "AccountId"], unique: true);
        builder.CreateTable("Votes", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            AgendaItemId = table.Column<Guid>(),
            AccountId = table.Column<Guid>(),
            Kind = table.Column<string>(),
            Code = table.Column<string>(nullable: true),
            Comment = table.Column<string>(nullable: true),
            CastAt = table.Column<long>(),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Votes", row => row.Id), table.ForeignKey("FK_Votes_Agenda", row => row.AgendaItemId, "Agenda", "Id")));
        builder.CreateIndex("IX_Votes_Account", "Votes", ["AgendaItemId", "AccountId"], unique: true);
    }

    private static void CreateDecisions(MigrationBuilder builder)
    {
        builder.CreateTable("Decisions", table => new
        {
            Id = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            AgendaItemId = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            Kind = table.Column<string>(),
            Code = table.Column<string>(nullable: true),
            DiagnosisName = table.Column<string>(nullable: true),
            Rationale = table.Column<string>(),
            OwnerId = table.Column<Guid>(),
            DueOn = table.Column<DateOnly>(nullable: true),
            NextReviewOn = table.Column<DateOnly>(nullable: true),
            DecidedAt = table.Column<long>(),
            DecidedBy = table.Column<Guid>(),
            VotesFor = table.Column<int>(),
            VotesAgainst = table.Column<int>(),
            FollowedUpAt = table.Column<long>(nullable: true),
        }, constraints: table => OfCase(table.PrimaryKey("PK_Decisions", row => row.Id), table.ForeignKey("FK_Decisions_Agenda", row => row.AgendaItemId, "Agenda", "Id")));
        builder.CreateIndex("IX_Decisions_AgendaItem", "Decisions", "AgendaItemId", unique: true);
        builder.CreateIndex("IX_Decisions_Case", "Decisions", "CaseId");
    }

    private static void CreateAudit(MigrationBuilder builder)
    {
        builder.CreateTable("Audit", table => new
        {
            Sequence = table.Column<long>(),
            At = table.Column<long>(),
            AccountId = table.Column<Guid>(),
            InstituteId = table.Column<Guid>(),
            Verb = table.Column<string>(),
            CaseId = table.Column<Guid>(nullable: true),
            SubjectId = table.Column<Guid>(nullable: true),
            View = table.Column<string>(nullable: true),
            Detail = table.Column<string>(nullable: true),
            PreviousHash = table.Column<string>(),
            Hash = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_Audit", row => row.Sequence));
        builder.CreateIndex("IX_Audit_Institute", "Audit", ["InstituteId", "Sequence"]);
        builder.CreateIndex("IX_Audit_Case", "Audit", "CaseId");
        builder.CreateTable("AuditHeads", table => new
        {
            Id = table.Column<int>(),
            Sequence = table.Column<long>(),
            Hash = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_AuditHeads", row => row.Id));
    }

    // Both are made by being named; this only lets a table say them on one line.
    private static void OfCase(OperationBuilder<AddPrimaryKeyOperation> key, OperationBuilder<AddForeignKeyOperation> parent) =>
        _ = (key, parent);
}

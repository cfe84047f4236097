using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Store;

/// <summary>Keys and indices of the rows; the tables themselves are made by the migrations.</summary>
internal static class StoreModel
{
    public static void Configure(ModelBuilder model)
    {
        ConfigurePeople(model);
        ConfigureCases(model);
        ConfigureConferences(model);
        ConfigureParents(model);
        model.Entity<AuditEntry>().HasKey(row => row.Sequence);
        model.Entity<AuditEntry>().Property(row => row.Sequence).ValueGeneratedNever();
        model.Entity<AuditHead>().Property(row => row.Id).ValueGeneratedNever();
        model.Entity<AuditHead>().Property(row => row.Hash).IsConcurrencyToken();
        foreach (var type in model.Model.GetEntityTypes().ToList())
            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
                model.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
    }

    private static void ConfigurePeople(ModelBuilder model)
    {
        model.Entity<Institute>().HasIndex(row => row.Name).IsUnique();
        model.Entity<Account>().HasIndex(row => row.UserName).IsUnique();
        model.Entity<Account>().HasIndex(row => row.ExternalSubject).IsUnique();
        model.Entity<SignInSession>().HasKey(row => row.SecretHash);
        model.Entity<OneTimeCode>().HasKey(row => row.CodeHash);
    }

    private static void ConfigureCases(ModelBuilder model)
    {
        model.Entity<CaseRecord>().Ignore(row => row.Consent);
        model.Entity<CaseRecord>().HasIndex(row => new { row.InstituteId, row.Pseudonym }).IsUnique();
        model.Entity<CaseTerm>().HasIndex(row => row.CaseId);
        model.Entity<CaseChange>().HasIndex(row => row.CaseId);
        model.Entity<EvidenceRecord>().HasIndex(row => row.CaseId);
        model.Entity<RankingRecord>().HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
        model.Entity<ChecklistMark>().HasIndex(row => new { row.CaseId, row.Item }).IsUnique();
    }

    private static void ConfigureConferences(ModelBuilder model)
    {
        model.Entity<Conference>().HasIndex(row => new { row.InstituteId, row.HeldOn });
        model.Entity<Seat>().HasIndex(row => new { row.ConferenceId, row.AccountId }).IsUnique();
        model.Entity<AgendaItem>().HasIndex(row => new { row.ConferenceId, row.CaseId }).IsUnique();
        model.Entity<AgendaItem>().HasIndex(row => row.CaseId);
        model.Entity<OwnRanking>().HasIndex(row => new { row.AgendaItemId, row.AccountId }).IsUnique();
        model.Entity<Vote>().HasIndex(row => new { row.AgendaItemId, row.AccountId }).IsUnique();
        model.Entity<Decision>().HasIndex(row => row.AgendaItemId).IsUnique();
        model.Entity<Decision>().HasIndex(row => row.CaseId);
        model.Entity<MinutesRecord>().HasIndex(row => new { row.ConferenceId, row.Number }).IsUnique();
    }

    // Parents are written before children. Nothing is deleted with its parent: parents stay.
    private static void ConfigureParents(ModelBuilder model)
    {
        Parent<Account, Institute>(model, nameof(Account.InstituteId));
        Parent<CaseRecord, Institute>(model, nameof(CaseRecord.InstituteId));
        Parent<CaseTerm, CaseRecord>(model, nameof(CaseTerm.CaseId));
        Parent<CaseChange, CaseRecord>(model, nameof(CaseChange.CaseId));
        Parent<EvidenceRecord, CaseRecord>(model, nameof(EvidenceRecord.CaseId));
        Parent<RankingRecord, CaseRecord>(model, nameof(RankingRecord.CaseId));
        Parent<ChecklistMark, CaseRecord>(model, nameof(ChecklistMark.CaseId));
        Parent<AgendaItem, CaseRecord>(model, nameof(AgendaItem.CaseId));
        Parent<OwnRanking, AgendaItem>(model, nameof(OwnRanking.AgendaItemId));
        Parent<Vote, AgendaItem>(model, nameof(Vote.AgendaItemId));
        Parent<Decision, AgendaItem>(model, nameof(Decision.AgendaItemId));
        Parent<MinutesRecord, Conference>(model, nameof(MinutesRecord.ConferenceId));
    }

    private static void Parent<TChild, TParent>(ModelBuilder model, string key)
        where TChild : class
        where TParent : class =>
        model.Entity<TChild>().HasOne<TParent>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.NoAction);
}

using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Store;

/// <summary>
/// The rows of the store as one actor sees them: every query is filtered by the actor's institute, and rows of another
/// cannot be written.
/// </summary>
public sealed class ReviewContext : DbContext
{
    private readonly Guid _institute;
    private readonly bool _seesAll;

    internal ReviewContext(DbContextOptions options, Actor actor)
        : base(options) => (_institute, _seesAll) = (actor.InstituteId, actor.IsSystem);

    /// <summary>Institutes.</summary>
    public DbSet<Institute> Institutes => Set<Institute>();

    /// <summary>Accounts.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Sign-ins.</summary>
    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    /// <summary>One-time codes.</summary>
    public DbSet<OneTimeCode> Codes => Set<OneTimeCode>();

    /// <summary>Cases.</summary>
    public DbSet<CaseRecord> Cases => Set<CaseRecord>();

    /// <summary>Terms of the clinical pictures, with their history.</summary>
    public DbSet<CaseTerm> Terms => Set<CaseTerm>();

    /// <summary>Changes of what is known of patients.</summary>
    public DbSet<CaseChange> Changes => Set<CaseChange>();

    /// <summary>What was kept of VCFs.</summary>
    public DbSet<EvidenceRecord> Evidence => Set<EvidenceRecord>();

    /// <summary>Rankings.</summary>
    public DbSet<RankingRecord> Rankings => Set<RankingRecord>();

    /// <summary>Points of checklists that are done.</summary>
    public DbSet<ChecklistMark> Checklist => Set<ChecklistMark>();

    /// <summary>Conferences.</summary>
    public DbSet<Conference> Conferences => Set<Conference>();

    /// <summary>Seats.</summary>
    public DbSet<Seat> Seats => Set<Seat>();

    /// <summary>Agendas.</summary>
    public DbSet<AgendaItem> Agenda => Set<AgendaItem>();

    /// <summary>Own rankings.</summary>
    public DbSet<OwnRanking> OwnRankings => Set<OwnRanking>();

    /// <summary>Votes.</summary>
    public DbSet<Vote> Votes => Set<Vote>();

    /// <summary>Decisions.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>Minutes of conferences, by version.</summary>
    public DbSet<MinutesRecord> Minutes => Set<MinutesRecord>();

    /// <summary>The audit log.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>The end of the audit log.</summary>
    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        StoreModel.Configure(modelBuilder);
        Separate<Account>(modelBuilder);
        Separate<CaseRecord>(modelBuilder);
        Separate<CaseTerm>(modelBuilder);
        Separate<CaseChange>(modelBuilder);
        Separate<EvidenceRecord>(modelBuilder);
        Separate<RankingRecord>(modelBuilder);
        Separate<ChecklistMark>(modelBuilder);
        Separate<Conference>(modelBuilder);
        Separate<Seat>(modelBuilder);
        Separate<AgendaItem>(modelBuilder);
        Separate<OwnRanking>(modelBuilder);
        Separate<Vote>(modelBuilder);
        Separate<Decision>(modelBuilder);
        Separate<MinutesRecord>(modelBuilder);
        modelBuilder.Entity<AuditEntry>().HasQueryFilter(row => _seesAll || row.InstituteId == _institute);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (!_seesAll && entry is { State: not EntityState.Unchanged, Entity: IOfInstitute row } && row.InstituteId != _institute)
                throw StoreFaults.NotFound();
            if (entry is { State: EntityState.Modified, Entity: IVersioned versioned }) versioned.Version++;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void Separate<T>(ModelBuilder model)
        where T : class, IOfInstitute => model.Entity<T>().HasQueryFilter(row => _seesAll || row.InstituteId == _institute);
}

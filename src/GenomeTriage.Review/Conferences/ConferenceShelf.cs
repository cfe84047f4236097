using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>Reads conferences. Before the discussion of a case is opened, nobody is shown another's ranking.</summary>
/// <param name="store">The store.</param>
public sealed class ConferenceShelf(ReviewStore store)
{
    /// <summary>The conferences of the institute, the latest first.</summary>
    public Task<List<Conference>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ReadAsync(actor, rows => rows.Conferences.AsNoTracking().OrderByDescending(row => row.HeldOn).ThenBy(row => row.Title).ToListAsync(cancellationToken));
    }

    /// <summary>Those who may be given a seat, by name.</summary>
    public Task<List<(Guid Id, string Name)>> PeopleAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Planning);
        return store.ReadAsync(actor, async rows =>
        {
            var active = await rows.Accounts.AsNoTracking().Where(account => account.IsActive).OrderBy(account => account.DisplayName).ToListAsync(cancellationToken);
            return active.Where(account => account.AsActor().Has(RoleSets.Readers)).Select(account => (account.Id, account.DisplayName)).ToList();
        });
    }

    /// <summary>A conference with its agenda.</summary>
    /// <exception cref="Genome.Problems.InputException">There is no such conference.</exception>
    public Task<ConferenceDossier> ReadAsync(Actor actor, Guid conferenceId, AuditVerb verb, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ViewAsync(actor, verb, async act =>
        {
            var dossier = await DossierAsync(act, conferenceId, cancellationToken);
            act.Subject = conferenceId;
            act.Detail = string.Join(' ', dossier.Agenda.Select(entry => entry.Item.CaseId.ToString("N")));
            return dossier;
        }, cancellationToken);
    }

    internal static async Task<ConferenceDossier> DossierAsync(Act act, Guid conferenceId, CancellationToken cancellationToken)
    {
        var conference = StoreFaults.Found(await act.Rows.Conferences.AsNoTracking().SingleOrDefaultAsync(row => row.Id == conferenceId, cancellationToken));
        return new ConferenceDossier
        {
            Conference = conference,
            Institute = await act.Rows.Institutes.Where(one => one.Id == conference.InstituteId).Select(one => one.Name).SingleAsync(cancellationToken),
            Seats = await act.Rows.Seats.Where(seat => seat.ConferenceId == conferenceId).OrderBy(seat => seat.AccountId).Select(seat => seat.AccountId).ToListAsync(cancellationToken),
            Agenda = await AgendaReader.ReadAsync(act, conferenceId, cancellationToken),
            People = await act.Rows.Accounts.AsNoTracking().OrderBy(account => account.DisplayName).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken),
        };
    }

    /// <summary>A number that changes whenever anything of the conference does; for those who watch.</summary>
    public Task<long> StampAsync(Actor actor, Guid conferenceId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ReadAsync(actor, async rows =>
        {
            var conference = StoreFaults.Found(await rows.Conferences.AsNoTracking().SingleOrDefaultAsync(row => row.Id == conferenceId, cancellationToken));
            var items = await rows.Agenda.Where(item => item.ConferenceId == conferenceId).SumAsync(item => (long)item.Version + 1, cancellationToken);
            return conference.Version * 1_000_000L + items;
        });
    }
}

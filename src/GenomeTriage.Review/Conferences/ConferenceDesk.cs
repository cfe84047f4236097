using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>Plans conferences, keeps their agendas, and closes them.</summary>
/// <param name="store">The store.</param>
public sealed class ConferenceDesk(ReviewStore store)
{
    private const int MostSeats = 100;

    /// <summary>Plans a conference.</summary>
    /// <exception cref="Genome.Problems.InputException">A value is not allowed.</exception>
    public Task<Guid> PlanAsync(Actor actor, string title, DateOnly heldOn, int quorum, IReadOnlyCollection<Guid> seats, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Planning);
        var conference = new Conference
        {
            InstituteId = actor.InstituteId,
            Title = FreeText.Required(title, "title"),
            HeldOn = heldOn,
            Quorum = quorum,
            PlannedBy = actor.AccountId,
        };
        if (seats.Count is 0 or > MostSeats) throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: "seats");
        if (quorum < 1 || quorum > seats.Count) throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "quorum", allowed: $"1–{seats.Count}");
        return store.ActAsync(actor, AuditVerb.ConferencePlanned, async act =>
        {
            act.Subject = conference.Id;
            act.Rows.Conferences.Add(conference);
            var known = await act.Rows.Accounts.Where(account => account.IsActive && seats.Contains(account.Id)).ToListAsync(cancellationToken);
            foreach (var id in seats.Distinct())
            {
                var account = StoreFaults.Found(known.Find(one => one.Id == id));
                if (!account.AsActor().Has(RoleSets.Readers)) throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "seats");
                act.Rows.Seats.Add(new Seat { InstituteId = actor.InstituteId, ConferenceId = conference.Id, AccountId = id });
            }

            return conference.Id;
        }, cancellationToken);
    }

    /// <summary>Puts a case on the agenda, with its newest ranking.</summary>
    /// <returns>Id of the item.</returns>
    public Task<Guid> AddCaseAsync(Actor actor, Guid conferenceId, Guid caseId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Planning);
        return store.ActAsync(actor, AuditVerb.AgendaChanged, async act =>
        {
            var conference = await act.OpenConferenceAsync(conferenceId, cancellationToken);
            var row = await act.CaseAsync(caseId, cancellationToken);
            var places = await act.Rows.Agenda.Where(item => item.ConferenceId == conferenceId).Select(item => new { item.CaseId, item.Place }).ToListAsync(cancellationToken);
            if (places.Exists(item => item.CaseId == caseId)) throw StoreFaults.Of(ReviewProblemCodes.ReviewAlreadyOnAgenda, found: row.Pseudonym);
            act.Detail = "+";
            var item = new AgendaItem
            {
                InstituteId = actor.InstituteId,
                ConferenceId = conferenceId,
                CaseId = caseId,
                Place = places.Count == 0 ? 1 : places.Max(item => item.Place) + 1,
                RankingNumber = row.LatestRanking,
            };
            act.Rows.Agenda.Add(item);
            row.Status = CaseStatus.AwaitingConference;
            act.Rows.Entry(conference).State = EntityState.Modified;
            return item.Id;
        }, cancellationToken);
    }

    /// <summary>Takes a case off the agenda, as long as nothing was said of it.</summary>
    public Task RemoveCaseAsync(Actor actor, Guid conferenceId, Guid itemId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Planning);
        return store.ActAsync(actor, AuditVerb.AgendaChanged, async act =>
        {
            var conference = await act.OpenConferenceAsync(conferenceId, cancellationToken);
            var item = StoreFaults.Found(await act.Rows.Agenda.SingleOrDefaultAsync(row => row.Id == itemId && row.ConferenceId == conferenceId, cancellationToken));
            if (item.State != AgendaState.OwnRankings || await act.Rows.OwnRankings.AnyAsync(row => row.AgendaItemId == itemId, cancellationToken))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewStepClosed, found: item.State.ToString());
            act.Detail = "-";
            act.Rows.Agenda.Remove(item);
            (await act.CaseAsync(item.CaseId, cancellationToken)).Status = CaseStatus.Open;
            act.Rows.Entry(conference).State = EntityState.Modified;
        }, cancellationToken);
    }

    /// <summary>Closes a conference whose every case is decided; its minutes stand from then on.</summary>
    public Task CloseAsync(Actor actor, Guid conferenceId, int version, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Leading);
        return store.ActAsync(actor, AuditVerb.ConferenceClosed, async act =>
        {
            var conference = await act.OpenConferenceAsync(conferenceId, cancellationToken);
            StoreFaults.RefuseStale(conference, version);
            var open = await act.Rows.Agenda.CountAsync(item => item.ConferenceId == conferenceId && item.State != AgendaState.Decided, cancellationToken);
            if (open > 0)
                throw StoreFaults.Of(ReviewProblemCodes.ReviewItemsOpen, found: open.ToString(System.Globalization.CultureInfo.InvariantCulture));
            conference.State = ConferenceState.Closed;
            await act.WriteMinutesAsync(conferenceId, cancellationToken);
        }, cancellationToken);
    }
}

using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>Loads conferences and items of their agendas to be changed.</summary>
internal static class ConferenceRows
{
    /// <summary>A conference that is not closed; the log will name it.</summary>
    public static async Task<Conference> OpenConferenceAsync(this Act act, Guid conferenceId, CancellationToken cancellationToken)
    {
        var conference = StoreFaults.Found(await act.Rows.Conferences.SingleOrDefaultAsync(row => row.Id == conferenceId, cancellationToken));
        act.Subject = conferenceId;
        return conference.State == ConferenceState.Planned
            ? conference
            : throw StoreFaults.Of(ReviewProblemCodes.ReviewStepClosed, found: conference.State.ToString());
    }

    /// <summary>An item of an open conference, in <paramref name="state"/>; its version counts up, so that those who watch see it.</summary>
    public static async Task<AgendaItem> ItemAsync(this Act act, Guid itemId, AgendaState state, CancellationToken cancellationToken)
    {
        var item = StoreFaults.Found(await act.Rows.Agenda.SingleOrDefaultAsync(row => row.Id == itemId, cancellationToken));
        await act.OpenConferenceAsync(item.ConferenceId, cancellationToken);
        if (item.State != state) throw StoreFaults.Of(ReviewProblemCodes.ReviewStepClosed, found: item.State.ToString());
        act.Case = item.CaseId;
        act.Rows.Entry(item).State = EntityState.Modified;
        return item;
    }

    /// <summary>Throws unless the actor has a seat.</summary>
    public static async Task RequireSeatAsync(this Act act, Guid conferenceId, Actor actor, CancellationToken cancellationToken)
    {
        if (!await act.Rows.Seats.AnyAsync(seat => seat.ConferenceId == conferenceId && seat.AccountId == actor.AccountId, cancellationToken))
            throw StoreFaults.Of(ReviewProblemCodes.ReviewSeatMissing);
    }
}

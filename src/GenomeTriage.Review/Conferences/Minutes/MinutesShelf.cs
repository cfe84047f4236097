using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences.Minutes;

/// <summary>A version of the minutes as it is listed.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="Sha256">SHA-256 of what is stored, hexadecimal.</param>
public sealed record MinutesVersion(int Number, DateTimeOffset WrittenAt, string Sha256);

/// <summary>Minutes with what tells their versions apart.</summary>
/// <param name="Content">What they say.</param>
/// <param name="Shown">Which version it is; <c>null</c> for a draft, before anything is decided.</param>
/// <param name="Versions">All versions, newest first.</param>
public sealed record MinutesDossier(MinutesArchive Content, MinutesVersion? Shown, IReadOnlyList<MinutesVersion> Versions);

/// <summary>Reads minutes as they were written; that they were read is written down first.</summary>
/// <param name="store">The store.</param>
public sealed class MinutesShelf(ReviewStore store)
{
    /// <summary>The minutes of a conference.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="conferenceId">The conference.</param>
    /// <param name="number">Number of the version; <c>null</c> for the newest, or for a draft where there is none.</param>
    /// <param name="view">Which view is read; a code of the page, <c>null</c> for the page itself.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="Genome.Problems.InputException">There is no such conference, or no such version.</exception>
    public Task<MinutesDossier> ReadAsync(Actor actor, Guid conferenceId, int? number, string? view, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ViewAsync(actor, AuditVerb.MinutesViewed, async act =>
        {
            (act.Subject, act.View, act.Detail) = (conferenceId, view, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!await act.Rows.Conferences.AnyAsync(row => row.Id == conferenceId, cancellationToken)) throw StoreFaults.NotFound();
            var versions = await act.Rows.Minutes.Where(row => row.ConferenceId == conferenceId).OrderByDescending(row => row.Number)
                .Select(row => new MinutesVersion(row.Number, row.WrittenAt, row.Sha256)).ToListAsync(cancellationToken);
            if (versions.Count == 0 && number is null)
                return new MinutesDossier(MinutesContent.Of(await ConferenceShelf.DossierAsync(act, conferenceId, cancellationToken)), null, versions);
            var shown = StoreFaults.Found(versions.Find(one => number is null || one.Number == number));
            var row = await act.Rows.Minutes.AsNoTracking().SingleAsync(one => one.ConferenceId == conferenceId && one.Number == shown.Number, cancellationToken);
            return new MinutesDossier(MinutesArchive.Read(row.Bytes, row.Sha256), shown, versions);
        }, cancellationToken);
    }
}

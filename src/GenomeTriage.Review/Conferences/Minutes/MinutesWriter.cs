using System.Globalization;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences.Minutes;

/// <summary>Writes a version of the minutes, inside the transaction of the act that calls for it.</summary>
internal static class MinutesWriter
{
    public static async Task WriteMinutesAsync(this Act act, Guid conferenceId, CancellationToken cancellationToken)
    {
        // What the act changed has to be in the database to be read back; the transaction still holds it together.
        await act.Rows.SaveChangesAsync(cancellationToken);
        var dossier = await ConferenceShelf.DossierAsync(act, conferenceId, cancellationToken);
        var last = await act.Rows.Minutes.Where(row => row.ConferenceId == conferenceId).MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0;
        var bytes = MinutesContent.Of(dossier).Write();
        var sha256 = ArchiveFormat.HashOf(bytes);
        // The log is chained: what it says of the minutes cannot be changed with them.
        act.Detail = $"{act.Detail} minutes {(last + 1).ToString(CultureInfo.InvariantCulture)} {sha256}".Trim();
        act.Rows.Minutes.Add(new MinutesRecord
        {
            InstituteId = act.Actor.InstituteId,
            ConferenceId = conferenceId,
            Number = last + 1,
            WrittenAt = act.Now,
            WrittenBy = act.Actor.AccountId,
            Bytes = bytes,
            Sha256 = sha256,
        });
    }
}

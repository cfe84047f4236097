using System.Runtime.CompilerServices;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Watches a conference. The store is asked every second, so that it does not matter which process makes a change.</summary>
internal static class ConferenceWatch
{
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(1);

    /// <summary>A number at once, and another whenever something changed, until the wait is stopped.</summary>
    /// <exception cref="Genome.Problems.InputException">There is no such conference.</exception>
    public static async IAsyncEnumerable<long> StampsAsync(
        ConferenceShelf shelf, Actor actor, Guid conferenceId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? last = null;
        while (true)
        {
            var stamp = await shelf.StampAsync(actor, conferenceId, cancellationToken);
            if (stamp != last) yield return stamp;
            last = stamp;
            await Task.Delay(Grain, cancellationToken);
        }
    }
}

using System.Collections.Concurrent;
using System.Net;

namespace GenomeTriage.Review.Load;

/// <summary>People at work: they open pages, look at them, and some change cases.</summary>
internal sealed class PeopleLoad(PreparedRoom room, TimeSpan pause)
{
    private int _failures;
    private int _conflicts;

    /// <summary>Times by kind of page.</summary>
    public ConcurrentDictionary<string, PageTimes> Times { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers that are neither 200 nor 302, nor a conflict told plainly.</summary>
    public int Failures => _failures;

    /// <summary>Changes that someone else was ahead of.</summary>
    public int Conflicts => _conflicts;

    /// <summary>Forgets what was measured, after the warm-up.</summary>
    public void Forget() => Times.Clear();

    /// <summary>Runs for a time.</summary>
    public async Task RunAsync(int readers, int writers, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        var until = end.Token;
        var people = Enumerable.Range(0, readers + writers).Select(i => i < readers ? ReadAsync(i, until) : WriteAsync(i, until));
        await Task.WhenAll(people);
    }

    private async Task ReadAsync(int person, CancellationToken until)
    {
        var (random, visitor) = (new Random(person), room.People[person]);
        while (await LookAsync(random, until))
        {
            var path = random.Next(10) switch
            {
                < 3 => "/",
                < 8 => room.Cases[random.Next(room.Cases.Count)],
                < 9 => room.Conference,
                _ => "/conferences",
            };
            var (status, took) = await visitor.LookAsync(path);
            Note(path.StartsWith("/cases", StringComparison.Ordinal) ? "read case" : path == "/" ? "read worklist" : "read conference", status, took);
        }
    }

    private async Task WriteAsync(int person, CancellationToken until)
    {
        var (random, visitor) = (new Random(person), room.People[person]);
        while (await LookAsync(random, until))
        {
            var (page, change) = await TermChange.MakeAsync(visitor, room.Cases[random.Next(room.Cases.Count)], random);
            Note("read case", page.Status, page.Time);
            if (change.Status == HttpStatusCode.Conflict) Interlocked.Increment(ref _conflicts);
            else Note("write term", change.Status, change.Time);
        }
    }

    private async Task<bool> LookAsync(Random random, CancellationToken until)
    {
        await Task.Delay(pause * (0.5 + random.NextDouble()), CancellationToken.None);
        return !until.IsCancellationRequested;
    }

    private void Note(string kind, HttpStatusCode status, TimeSpan took)
    {
        if (status is not (HttpStatusCode.OK or HttpStatusCode.Found)) Interlocked.Increment(ref _failures);
        Times.GetOrAdd(kind, _ => new PageTimes()).Add(took);
    }
}

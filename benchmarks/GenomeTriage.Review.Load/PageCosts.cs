using System.Globalization;

namespace GenomeTriage.Review.Load;

/// <summary>What one page of each kind costs the server, one after the other: processor time holds where the clock on a busy machine does not.</summary>
internal sealed class PageCosts(RoomProcess server, PreparedRoom room)
{
    private const int Pages = 60;

    /// <summary>A line of figures for each kind.</summary>
    public async Task<IReadOnlyList<string>> MeasureAsync()
    {
        var (visitor, random) = (room.People[0], new Random(1));
        return
        [
            await LineAsync("worklist", _ => visitor.LookAsync("/")),
            await LineAsync("case seen before", i => visitor.LookAsync(room.Cases[i % 4])),
            await LineAsync("conference", _ => visitor.LookAsync(room.Conference)),
            await LineAsync("page, then change", async i => await TermChange.MakeAsync(visitor, room.Cases[i % room.Cases.Count], random)),
            await LineAsync("strike a sign", i => visitor.LookAsync($"{room.Cases[i % room.Cases.Count]}?strike={PreparedRoom.FirstSign}")),
        ];
    }

    private async Task<string> LineAsync(string kind, Func<int, Task> visit)
    {
        for (var i = 0; i < Pages; i++) await visit(i);
        var before = server.ProcessorTime();
        for (var i = 0; i < Pages; i++) await visit(i);
        var each = (server.ProcessorTime() - before).TotalMilliseconds / Pages;
        return string.Create(CultureInfo.InvariantCulture, $"{kind,-20} {each,6:F1} ms of processor time");
    }
}

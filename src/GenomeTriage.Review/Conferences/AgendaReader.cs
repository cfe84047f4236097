using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>Reads the agenda of a conference with all that the actor may see of it: a query for each kind of row, not for each case.</summary>
internal sealed class AgendaReader
{
    private readonly Act _act;

    private AgendaReader(Act act) => _act = act;

    public required IReadOnlyDictionary<Guid, string> Pseudonyms { get; init; }

    public required ILookup<Guid, OwnRanking> OwnRankings { get; init; }

    public required ILookup<Guid, Vote> Votes { get; init; }

    public required IReadOnlyDictionary<Guid, Decision> Decisions { get; init; }

    public required IReadOnlyDictionary<Guid, int> Done { get; init; }

    public required IReadOnlyDictionary<Guid, string> Rankings { get; init; }

    /// <summary>The entries in order.</summary>
    public static async Task<IReadOnlyList<AgendaEntry>> ReadAsync(Act act, Guid conferenceId, CancellationToken cancellationToken)
    {
        var rows = act.Rows;
        var agenda = rows.Agenda.AsNoTracking().Where(item => item.ConferenceId == conferenceId);
        var items = await agenda.OrderBy(item => item.Place).ToListAsync(cancellationToken);
        var (ids, cases) = (items.Select(item => item.Id).ToList(), items.Select(item => item.CaseId).ToList());
        var reader = new AgendaReader(act)
        {
            Pseudonyms = await rows.Cases.Where(row => cases.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Pseudonym, cancellationToken),
            OwnRankings = (await rows.OwnRankings.AsNoTracking().Where(row => ids.Contains(row.AgendaItemId)).OrderBy(row => row.GivenAt).ToListAsync(cancellationToken)).ToLookup(row => row.AgendaItemId),
            Votes = (await rows.Votes.AsNoTracking().Where(row => ids.Contains(row.AgendaItemId)).OrderBy(row => row.CastAt).ToListAsync(cancellationToken)).ToLookup(row => row.AgendaItemId),
            Decisions = await rows.Decisions.AsNoTracking().Where(row => ids.Contains(row.AgendaItemId)).ToDictionaryAsync(row => row.AgendaItemId, cancellationToken),
            Done = await rows.Checklist.Where(mark => cases.Contains(mark.CaseId)).GroupBy(mark => mark.CaseId).Select(marks => new { marks.Key, Count = marks.Count() })
                .ToDictionaryAsync(marks => marks.Key, marks => marks.Count, cancellationToken),
            Rankings = await agenda.Join(rows.Rankings, item => new { item.CaseId, Number = item.RankingNumber }, row => new { row.CaseId, row.Number }, (item, row) => new { item.Id, row.Sha256 })
                .ToDictionaryAsync(row => row.Id, row => row.Sha256, cancellationToken),
        };
        var entries = new List<AgendaEntry>(items.Count);
        foreach (var item in items) entries.Add(await reader.EntryAsync(item, cancellationToken));
        return entries;
    }

    private async Task<AgendaEntry> EntryAsync(AgendaItem item, CancellationToken cancellationToken)
    {
        var isOpen = item.State != AgendaState.OwnRankings;
        var given = OwnRankings[item.Id].ToList();
        return new AgendaEntry
        {
            Item = item,
            Pseudonym = Pseudonyms[item.CaseId],
            Ranking = item.RankingNumber == 0 ? null : await _act.Rankings.ReadAsync(_act.Rows, item.CaseId, item.RankingNumber, Rankings[item.Id], cancellationToken),
            OwnRankings = isOpen ? given : [.. given.Where(row => row.AccountId == _act.Actor.AccountId)],
            OwnRankingCount = given.Count,
            Votes = isOpen ? [.. Votes[item.Id]] : [],
            Decision = Decisions.GetValueOrDefault(item.Id),
            OpenChecklist = Enum.GetValues<ChecklistItem>().Length - Done.GetValueOrDefault(item.CaseId),
        };
    }
}

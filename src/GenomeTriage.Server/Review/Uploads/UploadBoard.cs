using System.Collections.Concurrent;
using GenomeTriage.Triage.Progress;

namespace GenomeTriage.Server.Review.Uploads;

/// <summary>How far the uploads in progress are, by case.</summary>
internal sealed class UploadBoard
{
    private readonly ConcurrentDictionary<Guid, TriageProgress> _progress = new();

    /// <summary>The latest progress of a case; <c>null</c> where nothing is in progress.</summary>
    public TriageProgress? Find(Guid caseId) => _progress.GetValueOrDefault(caseId);

    /// <summary>Takes reports of a case until it is disposed of.</summary>
    public Line Open(Guid caseId) => new(this, caseId);

    internal sealed class Line(UploadBoard board, Guid caseId) : IProgress<TriageProgress>, IDisposable
    {
        public void Report(TriageProgress value) => board._progress[caseId] = value;

        public void Dispose() => board._progress.TryRemove(caseId, out _);
    }
}

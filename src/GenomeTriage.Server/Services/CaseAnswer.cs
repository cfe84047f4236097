using GenomeTriage.Server.Results;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Services;

/// <summary>What a case is answered with.</summary>
/// <param name="Result">The result.</param>
/// <param name="Json">The same as the command line writes it with <c>--format json</c>.</param>
public sealed record CaseAnswer(TriageResult Result, JsonAnswer Json) : IDisposable
{
    /// <summary>Gives back the memory of <see cref="Json"/>.</summary>
    public void Dispose() => Json.Dispose();
}

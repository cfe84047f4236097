using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Json;

/// <summary>Collects what is wrong with one document, so that a person mends all of it at once.</summary>
/// <param name="file">The document as the user named it.</param>
internal sealed class JsonProblems(string? file)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The document as the user named it.</summary>
    public string? File => file;

    /// <summary>All problems so far, in the order found.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>Adds an error at <paramref name="place"/>.</summary>
    public void Error(string code, LocatedJson place, string? found = null, string? allowed = null) =>
        Add(code, ProblemSeverity.Error, place, found, allowed);

    /// <summary>Adds a warning: the answer may be affected.</summary>
    public void Warning(string code, LocatedJson place, string? found = null, string? allowed = null) =>
        Add(code, ProblemSeverity.Warning, place, found, allowed);

    /// <summary>Adds a notice.</summary>
    public void Notice(string code, LocatedJson place, string? found = null, string? allowed = null) =>
        Add(code, ProblemSeverity.Notice, place, found, allowed);

    /// <summary>Adds a problem that was made elsewhere.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Throws with every problem where one of them is an error.</summary>
    public void ThrowIfErrors()
    {
        if (_problems.Exists(problem => problem.Severity == ProblemSeverity.Error)) throw new InputException(_problems);
    }

    private void Add(string code, ProblemSeverity severity, LocatedJson place, string? found, string? allowed) =>
        _problems.Add(new Problem(code, severity)
        {
            File = file,
            Line = place.Line,
            Field = place.Path.Length == 0 ? null : place.Path,
            Found = found,
            Allowed = allowed,
        });
}

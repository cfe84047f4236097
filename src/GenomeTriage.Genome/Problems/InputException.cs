namespace GenomeTriage.Genome.Problems;

/// <summary>
/// Input that cannot be used. Carries the typed problem, so that every edge can say the file, the line, the field and
/// what to do. The command line answers it with exit code 2 and the service with INVALID_ARGUMENT.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Wraps <paramref name="problem"/>; <paramref name="inner"/> is kept for diagnosis only.</summary>
    public InputException(Problem problem, Exception? inner = null)
        : base(problem.ToString(), inner)
    {
        Problem = problem;
        Problems = [problem];
    }

    /// <summary>Wraps all problems of a document, at least one of them an error, so that a person mends them at once.</summary>
    public InputException(IReadOnlyList<Problem> problems)
        : this(problems.First(problem => problem.Severity == ProblemSeverity.Error)) => Problems = problems;

    /// <summary>What was wrong; the first error where there are several.</summary>
    public Problem Problem { get; }

    /// <summary>All that was found, in the order of the input.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}

namespace GenomeTriage.Genome.Problems;

/// <summary>
/// Input that cannot be used. Carries the typed problem, so that every edge can say the file, the line, the field and
/// what to do. The command line answers it with exit code 2 and the service with INVALID_ARGUMENT.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Wraps <paramref name="problem"/>; <paramref name="inner"/> is kept for diagnosis only.</summary>
    public InputException(Problem problem, Exception? inner = null)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>What was wrong.</summary>
    public Problem Problem { get; }
}

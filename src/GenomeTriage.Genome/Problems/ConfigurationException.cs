namespace GenomeTriage.Genome.Problems;

/// <summary>
/// The program's own surroundings cannot be used: a knowledge pack, model or setting that is missing, damaged or of a
/// newer format. The command line answers it with exit code 3 and the service with FAILED_PRECONDITION.
/// </summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Wraps <paramref name="problem"/>; <paramref name="inner"/> is kept for diagnosis only.</summary>
    public ConfigurationException(Problem problem, Exception? inner = null)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>What was wrong.</summary>
    public Problem Problem { get; }
}

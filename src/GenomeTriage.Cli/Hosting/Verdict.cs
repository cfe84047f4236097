using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Hosting;

/// <summary>What an exception means to the user: the problems to print and the exit code.</summary>
internal static class Verdict
{
    public static (IReadOnlyList<Problem> Problems, int ExitCode) Of(Exception failure) => failure switch
    {
        InputException input => (input.Problems, ExitCode.BadInput),
        ConfigurationException configuration => ([configuration.Problem], ExitCode.BadConfiguration),
        OperationCanceledException => ([new Problem(CommandProblemCodes.Cancelled, ProblemSeverity.Error)], ExitCode.Cancelled),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        _ => ([new Problem(CommandProblemCodes.InternalError, ProblemSeverity.Error) { Found = Describe(failure) }], ExitCode.Internal),
    };

    // The message of an unforeseen exception may hold patient data; its type and place do not.
    private static string Describe(Exception failure)
    {
        var place = failure.TargetSite is { DeclaringType: { } type } method ? $", {type.Name}.{method.Name}" : "";
        return $"{failure.GetType().Name}{place}";
    }
}

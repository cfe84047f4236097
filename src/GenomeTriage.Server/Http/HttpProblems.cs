using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Review.Calls;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GenomeTriage.Server.Http;

/// <summary>What went wrong as problem details (RFC 9457), with every typed problem in the member <c>problems</c>.</summary>
internal static class HttpProblems
{
    /// <summary>The answer to <paramref name="exception"/>; <c>null</c> where it is a fault of the program.</summary>
    public static ProblemHttpResult? Map(Exception exception) => exception switch
    {
        InputException input => Of(HttpCodeOf(ReviewStatuses.Of(input.Problem.Code)), "The request cannot be used.", input.Problems),
        ConfigurationException configuration => Of(StatusCodes.Status503ServiceUnavailable, "The server is not set up for this.", [configuration.Problem]),
        RpcException rpc => Of(HttpCodeOf(rpc.StatusCode), rpc.Status.Detail),
        BadHttpRequestException bad => Of(bad.StatusCode, "The request is damaged or too large."),
        _ => null,
    };

    public static ProblemHttpResult Of(int code, string title, IReadOnlyList<Problem>? problems = null) => TypedResults.Problem(
        statusCode: code,
        title: title,
        extensions: problems is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["problems"] = problems.Select(Of).ToArray() });

    private static ProblemJson Of(Problem problem) => new(
        problem.Code, problem.Severity.ToString(), problem.File, problem.Line, problem.Field, problem.Found, problem.Allowed);

    private static int HttpCodeOf(StatusCode code) => code switch
    {
        StatusCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        StatusCode.PermissionDenied => StatusCodes.Status403Forbidden,
        StatusCode.InvalidArgument or StatusCode.FailedPrecondition => StatusCodes.Status400BadRequest,
        StatusCode.Aborted or StatusCode.AlreadyExists => StatusCodes.Status409Conflict,
        StatusCode.NotFound => StatusCodes.Status404NotFound,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>A problem in JSON; the names are those of the contract.</summary>
    private sealed record ProblemJson(
        string Code, string Severity, string? File, long? Line, string? Field, string? Found, string? Allowed);
}

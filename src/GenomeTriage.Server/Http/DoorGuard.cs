using System.Globalization;
using GenomeTriage.Server.Calls;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Http;

/// <summary>
/// What stands before every door of plain HTTP: admission, the limit of time, the measure, and an answer to whatever goes wrong.
/// </summary>
internal sealed class DoorGuard(Admission admission, ServerLimits limits, CallMeter meter, ILogger<DoorGuard> logger)
{
    /// <summary>The answer to a request for <paramref name="path"/>, guarded.</summary>
    /// <param name="path">The path, by which calls are counted.</param>
    /// <param name="scope">What a caller must be allowed.</param>
    /// <param name="answer">Answers.</param>
    public RequestDelegate Around(string path, string scope, Func<HttpContext, CancellationToken, Task> answer) =>
        http => meter.MeasureAsync(path, http, async () => await AnswerAsync(path, http, scope, answer));

    private async Task<string> AnswerAsync(string path, HttpContext http, string scope, Func<HttpContext, CancellationToken, Task> answer)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(limits.MaxCallDuration);
        try
        {
            using var lease = await admission.EnterAsync(http, scope);
            await answer(http, time.Token);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested || http.Response.HasStarted)
        {
            // Nobody waits for the answer, or half of it is sent: only the end of the connection can tell so.
            http.Abort();
            return "aborted";
        }
        catch (Exception exception)
        {
            await (Known(exception) ?? Fault(path, exception)).ExecuteAsync(http);
        }

        return http.Response.StatusCode.ToString(CultureInfo.InvariantCulture);
    }

    private static ProblemHttpResult? Known(Exception exception) => exception is OperationCanceledException
        ? HttpProblems.Of(StatusCodes.Status408RequestTimeout, "The call took too long.")
        : HttpProblems.Map(exception);

    private ProblemHttpResult Fault(string path, Exception exception)
    {
        ServerLog.RequestFailed(logger, path, FaultText.Of(exception));
        return HttpProblems.Of(StatusCodes.Status500InternalServerError, "The call failed.");
    }
}

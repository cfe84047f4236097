using GenomeTriage.Rpc;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using GenomeTriage.Triage.Cases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Http;

/// <summary>
/// <c>POST /v1/triage</c>, for those who have no gRPC: a multipart form with the clinical picture first and the VCF
/// last; the answer is the same JSON as the command line's.
/// </summary>
internal sealed class TriageDoor(ICaseTriage triage, CaseHeaderReader cases, TriageOptionsReader optionsReader, Admission admission, ServerLimits limits, ServerMetrics metrics)
{
    /// <summary>The path.</summary>
    public const string Path = "/v1/triage";

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, AnswerAsync);

    private async Task AnswerAsync(HttpContext http)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(limits.MaxCallDuration);
        try
        {
            using var lease = await admission.EnterAsync(http, Scopes.Triage);
            await WriteAsync(http, await RunAsync(http, time.Token), time.Token);
        }
        catch (Exception exception) when (!http.Response.HasStarted && HttpProblems.Map(exception) is { } problem)
        {
            await problem.ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            await HttpProblems.Of(StatusCodes.Status408RequestTimeout, "The call took too long.").ExecuteAsync(http);
        }
    }

    private async Task<byte[]> RunAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.MaxVcfBytes;
        var form = new CaseForm(http.Request);
        var header = await form.ReadHeaderAsync(cancellationToken);
        var triageCase = cases.Read(header);
        var vcf = form.Vcf is { } stream ? VcfSource.FromStream(stream, header.HasVcfName ? header.VcfName : "vcf") : null;
        CaseChecks.RefuseEmpty(triageCase, vcf);
        var result = await triage.RunAsync(triageCase, vcf, optionsReader.Read(header.Options), progress: null, cancellationToken);
        metrics.Answered(result.Input.Records);
        return await triage.WriteJsonAsync(result, cancellationToken);
    }

    private static async Task WriteAsync(HttpContext http, byte[] json, CancellationToken cancellationToken)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = json.Length;
        await http.Response.Body.WriteAsync(json, cancellationToken);
    }
}

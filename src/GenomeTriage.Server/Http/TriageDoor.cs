using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.Telemetry;
using GenomeTriage.Triage.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Server.Http;

/// <summary>
/// <c>POST /v1/triage</c>, for those who have no gRPC: a multipart form with the clinical picture first and the VCF
/// last; the answer is the same JSON as the command line's.
/// </summary>
internal sealed class TriageDoor(ICaseTriage triage, CaseHeaderReader cases, TriageOptionsReader optionsReader, ServerLimits limits, ServerMetrics metrics)
{
    /// <summary>The path.</summary>
    public const string Path = "/v1/triage";

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        using var answer = await RunAsync(http, cancellationToken);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Json.Bytes.Length;
        foreach (var piece in answer.Json.Bytes)
            await http.Response.Body.WriteAsync(piece, cancellationToken);
    }

    private async Task<CaseAnswer> RunAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.MaxVcfBytes;
        var form = new CaseForm(http.Request);
        var header = await form.ReadHeaderAsync(cancellationToken);
        var triageCase = cases.Read(header);
        var vcf = form.Vcf is { } stream ? VcfSource.FromStream(stream, header.HasVcfName ? header.VcfName : "vcf") : null;
        CaseChecks.RefuseEmpty(triageCase, vcf);
        var answer = await triage.RunAsync(triageCase, vcf, optionsReader.Read(header.Options), progress: null, cancellationToken);
        metrics.Answered(answer.Result.Input.Records);
        return answer;
    }
}

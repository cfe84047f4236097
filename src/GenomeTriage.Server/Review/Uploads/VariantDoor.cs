using GenomeTriage.Genome.Problems;
using GenomeTriage.Review;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.Review.Texts;
using GenomeTriage.Server.Review.Views;
using GenomeTriage.Triage.Cases;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Review.Uploads;

/// <summary>
/// Takes a VCF as the bare body of a request and ranks it while it streams: it is never written to disk. The page's
/// token comes in a header, since there is no form to read it from.
/// </summary>
internal static class VariantDoor
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/cases/{id:guid}/variants", TakeAsync).RequireAuthorization();
        endpoints.MapGet("/cases/{id:guid}/progress", async (Guid id, HttpContext http, CaseDesk desk, UploadBoard board) =>
            await desk.ExistsAsync(http.Actor(), id, http.RequestAborted) ? Answers.Json(ProgressOf(board, id)) : Answers.NotFound()).RequireAuthorization();
    }

    private static async Task<IResult> TakeAsync(
        Guid id, string? name, HttpContext http, IAntiforgery antiforgery, CaseDesk desk, UploadBoard board, ReviewSetup setup, PageTexts texts)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Answers.BadRequest();
        try
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = setup.MaxVcfBytes;
            var file = FreeText.Optional(Path.GetFileName(name), "vcf", FreeText.NameLength) ?? "vcf";
            using var line = board.Open(id);
            var head = await desk.AddVariantsAsync(http.Actor(), id, VcfSource.FromStream(http.Request.Body, file), line, http.RequestAborted);
            return Answers.Json(new { number = head.LatestRanking });
        }
        catch (InputException refusal)
        {
            return Answers.Json(new { problems = refusal.Problems.Select(texts.Of) }, statusCode: PageProblems.StatusOf(refusal));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or BadHttpRequestException)
        {
            return Answers.Json(new { problems = new[] { texts["UploadDamaged"] } }, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static object ProgressOf(UploadBoard board, Guid id) => board.Find(id) is { } progress
        ? new { records = progress.RecordsRead, bytes = progress.BytesRead, at = progress.At?.ToString(), first = progress.Provisional.Count > 0 ? progress.Provisional[0].Name : null }
        : new { records = -1L, bytes = 0L, at = (string?)null, first = (string?)null };
}

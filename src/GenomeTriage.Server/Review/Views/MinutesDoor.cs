using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.Store;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.Review.Pdf;
using GenomeTriage.Server.Review.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Minutes as a PDF file, in the language of the request; that they were read is in the log before they are given away.</summary>
internal static class MinutesDoor
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/conferences/{id:guid}/minutes.pdf", GiveAsync).RequireAuthorization();

    private static async Task<IResult> GiveAsync(Guid id, int? version, HttpContext http, MinutesShelf shelf, PageTexts texts, ReviewStore store)
    {
        try
        {
            var dossier = await shelf.ReadAsync(http.Actor(), id, version, "pdf", http.RequestAborted);
            return Answers.Bytes(MinutesPdf.Write(dossier, texts, store.Time.GetUtcNow()), "application/pdf", MinutesNames.FileOf(dossier, "pdf"));
        }
        catch (InputException refusal)
        {
            return Answers.StatusCode(PageProblems.StatusOf(refusal));
        }
    }
}

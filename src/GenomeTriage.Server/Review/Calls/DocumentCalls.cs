using GenomeTriage.Exchange.Texts;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Review.Pdf;
using GenomeTriage.Server.Review.Texts;
using GenomeTriage.Server.Review.Views;
using Google.Protobuf;
using Microsoft.AspNetCore.Http;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>The documents of <c>ReviewService</c>: what the pages print, in a language that the caller names.</summary>
internal sealed class DocumentCalls(IHttpContextAccessor requests, SheetWriter writer, CandidateSheets sheets, MinutesShelf minutes, ReviewStore store)
{
    private const string Html = "text/html; charset=utf-8";

    public async Task<Message.GetCandidateDocumentResponse> CandidateAsync(Actor actor, Message.GetCandidateDocumentRequest request, CancellationToken cancellationToken)
    {
        var (view, path) = request.Kind switch
        {
            Message.CandidateDocumentKind.Record => ("record", "/Pages/Cases/_RecordSheet.cshtml"),
            Message.CandidateDocumentKind.Family => ("family", "/Pages/Cases/_FamilySheet.cshtml"),
            _ => throw RequestChecks.Wrong("kind", request.Kind.ToString(), "Record, Family"),
        };
        var http = Speak(request.Language);
        var sheet = await sheets.ReadAsync(
            actor, CallFields.Id(request.CaseId), request.HasRanking ? request.Ranking : null, request.Code, view, cancellationToken);
        var content = await writer.WriteAsync(http, path, sheet.Candidate.Name, sheet);
        return new() { Document = Of(Html, $"{view}-{sheet.Candidate.Codes[0].ToString().Replace(':', '-')}.html", content) };
    }

    public async Task<Message.GetMinutesDocumentResponse> MinutesAsync(Actor actor, Message.GetMinutesDocumentRequest request, CancellationToken cancellationToken)
    {
        if (request.Format is not (Message.DocumentFormat.Pdf or Message.DocumentFormat.Html)) throw RequestChecks.Wrong("format", request.Format.ToString(), "Pdf, Html");
        var http = Speak(request.Language);
        var view = request.Format.ToString().ToLowerInvariant();
        var dossier = await minutes.ReadAsync(actor, CallFields.Id(request.ConferenceId), request.HasNumber ? request.Number : null, view, cancellationToken);
        var name = MinutesNames.FileOf(dossier, view);
        return new()
        {
            Document = request.Format == Message.DocumentFormat.Pdf
                ? Of("application/pdf", name, MinutesPdf.Write(dossier, PageTexts.In(http.Language()), store.Time.GetUtcNow()))
                : Of(Html, name, await writer.WriteAsync(http, "/Pages/Conferences/_MinutesSheet.cshtml", dossier.Content.Title, dossier)),
        };
    }

    private HttpContext Speak(string asked)
    {
        if (!Language.TryParse(asked, out var language)) throw RequestChecks.Wrong("language", asked, string.Join(", ", Language.All.Select(one => one.Code)));
        var http = requests.HttpContext ?? throw new InvalidOperationException("A document is made for a request.");
        http.Speak(language);
        return http;
    }

    private static Message.Document Of(string type, string name, byte[] content) =>
        new() { MediaType = type, FileName = name, Content = UnsafeByteOperations.UnsafeWrap(content) };
}

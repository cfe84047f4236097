using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Results;
using GenomeTriage.Server.Review.Views;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about differences: of two rankings, and of two candidates.</summary>
internal sealed class ComparisonCalls(CaseShelf shelf)
{
    public async Task<Message.CompareRankingsResponse> RankingsAsync(Actor actor, Message.CompareRankingsRequest request, CancellationToken cancellationToken)
    {
        var id = CallFields.Id(request.CaseId);
        var before = await RankingAsync(actor, id, request.Before, "change", cancellationToken);
        var after = await RankingAsync(actor, id, request.After, "change", cancellationToken);
        var response = new Message.CompareRankingsResponse
        {
            NoneOfTheseBefore = before.Shown!.NoneOfThese,
            NoneOfTheseAfter = after.Shown!.NoneOfThese,
            KnowledgeDiffers = before.Shown.PackSha256 != after.Shown.PackSha256,
        };
        response.Changes.AddRange(RankingChange.Of(before.Ranking!.Result, after.Ranking!.Result).Lines.Select(Of));
        return response;
    }

    public async Task<Message.CompareCandidatesResponse> CandidatesAsync(Actor actor, Message.CompareCandidatesRequest request, CancellationToken cancellationToken)
    {
        var dossier = await RankingAsync(actor, CallFields.Id(request.CaseId), request.HasRanking ? request.Ranking : null, "comparison", cancellationToken);
        var candidates = Array.ConvertAll(
            [request.Code, request.OtherCode], code => CandidateSheets.Find(dossier.Ranking!.Result, code) ?? throw CandidateSheets.NotFound());
        var response = new Message.CompareCandidatesResponse();
        response.Reasons.AddRange(CandidateContrast.Of(candidates[0], candidates[1]).Lines.Select(line =>
            new Message.ReasonContrast { Reason = ReasonMessages.Of(line.Reason), LogLr = line.Left, OtherLogLr = line.Right }));
        return response;
    }

    // A case without rankings has none of number 0 either.
    private async Task<CaseDossier> RankingAsync(Actor actor, Guid caseId, int? number, string view, CancellationToken cancellationToken)
    {
        var dossier = await shelf.ReadAsync(actor, caseId, number, view, cancellationToken);
        return dossier.Ranking is null ? throw CandidateSheets.NotFound() : dossier;
    }

    private static Message.RankedChange Of(ChangedLine line)
    {
        var message = new Message.RankedChange { Name = line.Name };
        if (line.RankBefore is { } rankBefore) message.RankBefore = rankBefore;
        if (line.RankAfter is { } rankAfter) message.RankAfter = rankAfter;
        if (line.Before is { } before) message.PosteriorBefore = before;
        if (line.After is { } after) message.PosteriorAfter = after;
        message.Why.AddRange(line.Why.Select(why => new Message.ReasonChange { Reason = ReasonMessages.Of(why.Reason), Difference = why.Difference }));
        return message;
    }
}

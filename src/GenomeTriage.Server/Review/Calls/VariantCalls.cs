using GenomeTriage.Exchange.Results;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.Review.Views;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about the variants behind a candidate.</summary>
internal sealed class VariantCalls(CandidateSheets sheets, KnowledgePack pack, ReviewSetup setup)
{
    public async Task<Message.GetVariantsResponse> GetAsync(Actor actor, Message.GetVariantsRequest request, CancellationToken cancellationToken)
    {
        var sheet = await sheets.ReadAsync(
            actor, CallFields.Id(request.CaseId), request.HasRanking ? request.Ranking : null, request.Code, "variants", cancellationToken);
        var details = new VariantDetails(VariantClasses.Of(pack, setup.Reference), sheet.Result.Input.Samples);
        var response = new Message.GetVariantsResponse();
        foreach (var gene in sheet.Candidate.Genes.Where(gene => gene.Variants.Count > 0))
        {
            var message = new Message.GeneVariants { Symbol = gene.Symbol };
            message.Variants.AddRange(gene.Variants.Select(variant => details.Of(gene, variant)));
            if (ToldTranscript.Of(pack, gene) is { } transcript) message.Transcript = TranscriptMessages.Of(transcript);
            response.Genes.Add(message);
        }

        return response;
    }
}

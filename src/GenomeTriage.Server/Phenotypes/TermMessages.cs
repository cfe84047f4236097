using GenomeTriage.Contracts.V1;
using GenomeTriage.Phenotype.Search;
using GenomeTriage.Server.Results;
using Domain = GenomeTriage.Phenotype.Text;

namespace GenomeTriage.Server.Phenotypes;

/// <summary>Terms that were found as messages.</summary>
internal static class TermMessages
{
    public static TermHit Of(TermSearchHit hit) => new()
    {
        Id = hit.Id.ToString(),
        Label = hit.Label,
        Matched = hit.Matched,
        Language = EnumMessages.Shifted<TermLanguage>(hit.Language),
        Kind = EnumMessages.Shifted<Contracts.V1.NameMatch>(hit.Kind),
        Edits = (uint)hit.Edits,
        OfficiallyReviewed = hit.OfficiallyReviewed,
    };

    public static TermOffer Of(Domain.TermOffer offer)
    {
        var message = new TermOffer
        {
            Id = offer.Id.ToString(),
            Label = offer.Label,
            Span = Of(offer.Span),
            Polarity = EnumMessages.Shifted<OfferPolarity>(offer.Polarity),
            Confidence = offer.Confidence,
            Reason = offer.Reason,
            Name = offer.Name,
            Language = EnumMessages.Shifted<TermLanguage>(offer.Language),
            OfficiallyReviewed = offer.OfficiallyReviewed,
        };
        if (offer.PolarityReason is { } reason)
            message.PolarityReason = reason;
        if (offer.Cue is { } cue)
            message.Cue = Of(cue);
        message.Alternatives.AddRange(offer.Alternatives.Select(id => id.ToString()));
        return message;
    }

    private static TextSpan Of(Domain.TextSpan span) => new() { Start = (uint)span.Start, Length = (uint)span.Length };
}

using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>How sure a match is, from its kind, its name's source, and whether other terms have the name too.</summary>
internal static class MatchConfidence
{
    private const double Ambiguity = 0.7;

    /// <summary>The confidence, 0–1: set by judgement to order offers, no probability.</summary>
    public static double Of(TermMatch match)
    {
        var confidence = OfKind(match.Kind) * OfSource(match.Name.Source);
        return Math.Round(match.Others.Count > 0 ? confidence * Ambiguity : confidence, 2);
    }

    /// <summary>The code of a kind.</summary>
    public static string ReasonOf(MatchKind kind) => kind switch
    {
        MatchKind.AsWritten => OfferReasonCodes.NameAsWritten,
        MatchKind.WithModifierInside => OfferReasonCodes.NameWithModifierInside,
        MatchKind.Reordered => OfferReasonCodes.NameReordered,
        MatchKind.SharedWord => OfferReasonCodes.SharedWord,
        MatchKind.AbbreviationKnown => OfferReasonCodes.AbbreviationKnown,
        MatchKind.AbbreviationDefined => OfferReasonCodes.AbbreviationDefined,
        MatchKind.AbbreviationInContext => OfferReasonCodes.AbbreviationInContext,
        _ => OfferReasonCodes.AbbreviationAmbiguous,
    };

    private static double OfKind(MatchKind kind) => kind switch
    {
        MatchKind.AsWritten => 0.98,
        MatchKind.WithModifierInside => 0.9,
        MatchKind.Reordered => 0.85,
        MatchKind.SharedWord => 0.75,
        MatchKind.AbbreviationDefined => 0.9,
        MatchKind.AbbreviationKnown => 0.8,
        MatchKind.AbbreviationInContext => 0.7,
        _ => 0.5,
    };

    private static double OfSource(NameSource source) => source switch
    {
        NameSource.NarrowSynonym => 0.8,
        NameSource.RelatedSynonym => 0.7,
        NameSource.BroadSynonym => 0.6,
        _ => 1,
    };
}

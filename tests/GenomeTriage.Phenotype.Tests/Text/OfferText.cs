using GenomeTriage.Phenotype.Text;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>Writes offers in the short form that the sentences use.</summary>
internal static class OfferText
{
    public static string Of(IEnumerable<TermOffer> offers) =>
        string.Join("; ", offers.Select(offer => Sign(offer.Polarity) + offer.Label));

    private static string Sign(OfferPolarity polarity) => polarity switch
    {
        OfferPolarity.Observed => "+",
        OfferPolarity.Excluded => "-",
        OfferPolarity.Family => "~",
        _ => "?",
    };
}

using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>What holds of every text.</summary>
public sealed class TextPropertyTests
{
    private static readonly TextToTerms Terms = new(SmallOntology.Terms, TermGlossary.Default);

    private static readonly string[] Pieces =
    [
        "seizures", "hypotonia", "low-set ears", "krampanfall", "ører", "no", "without", "not", "absent", "possible", "his mother", "he", "and",
        "or", ",", ".", ";", ":", "?", "(", ")", "\n", "\n\n", "-", "ID", "ASD", "Family history:", "inga", "ikke", "but", "å", "\u030A", "\uD83D",
        "\uDE00", "'s", "12.5", "absence of", "severe", "the", "delayed", "speech", "of", "hjärt-", "och", "njursvikt", "\t", "\r", "\0",
    ];

    [Fact]
    public void Find_AnyString_KeepsItsPromises() => Hold(ArbMap.Default.ArbFor<string?>().Generator.Select(text => text ?? ""));

    [Fact]
    public void Find_AnyMixtureOfPhrases_KeepsItsPromises() =>
        Hold(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)));

    [Fact]
    public void Find_PhrasesWithoutBlanks_KeepsItsPromises() => Hold(Gen.Elements(Pieces).ListOf().Select(string.Concat));

    private static void Hold(Gen<string> texts) => Prop.ForAll(texts.ToArbitrary(), text =>
        Enum.GetValues<TermLanguage>().All(language => KeepsPromises(text, Terms.Find(text, language), Terms.Find(text, language)))
        && KeepsPromises(text, Terms.Find(text), Terms.Find(text))).QuickCheckThrowOnFailure();

    private static bool KeepsPromises(string text, IReadOnlyList<TermOffer> offers, IReadOnlyList<TermOffer> again)
    {
        var end = 0;
        for (var i = 0; i < offers.Count; i++)
        {
            var offer = offers[i];
            if (offer.Span.Start < end || offer.Span.Length <= 0 || offer.Span.End > text.Length) return false;
            if (offer.Text != text.Substring(offer.Span.Start, offer.Span.Length)) return false;
            if (offer.Confidence is <= 0 or > 1 || offer.Polarity != OfferPolarity.Observed != offer.PolarityReason is not null) return false;
            if (offer.Cue is { } cue && (cue.Start < 0 || cue.End > text.Length)) return false;
            if (offer.ToString() != again[i].ToString()) return false;
            end = offer.Span.End;
        }

        return offers.Count == again.Count;
    }
}

using System.Globalization;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What one variant brings for and against a gene, apart from the family; a sentence never contradicts its sign.</summary>
internal sealed class VariantReasons(GenotypeScores scores, GenotypeParameters parameters, double weight)
{
    private const double Doubtful = .9;
    private const double NoteworthyFold = 3;

    /// <summary>The reasons of a variant under a way of its gene.</summary>
    public IEnumerable<Reason> Of(GeneMode way, CarriedVariant variant, ReasonParameter gene)
    {
        var name = NameOf(variant);
        yield return Frequency(way, variant, name);
        if (AssertionReasons.Of(way, variant, name, weight) is { } assertion) yield return assertion;
        if (variant.Neighbour is { } neighbour)
            yield return new Reason(GenotypeReasonCodes.SameCodonPathogenic, weight * Math.Log(variant.NeighbourRatio),
                [name, new("neighbour", ReasonParameterKind.Text, neighbour.ToString())]);
        if (Prediction(variant, name) is { } prediction) yield return prediction;
        if (Splicing(variant, name) is { } splicing) yield return splicing;
        if (way.Mode != InheritanceMode.AutosomalRecessive && variant.DosageRatio is > 1 or < 1)
            yield return new Reason(variant.DosageRatio > 1 ? GenotypeReasonCodes.DosageSensitive : GenotypeReasonCodes.DosageTolerant,
                weight * Math.Log(variant.DosageRatio), [gene, name]);
        if (variant.HeteroplasmyRatio is > 1 or < 1 && variant.Call.AlternateShare is { } share)
            yield return new Reason(GenotypeReasonCodes.Heteroplasmy, weight * Math.Log(variant.HeteroplasmyRatio), [name, ReasonParameter.Of("share", share, ReasonParameterKind.Fraction)]);
        if (variant.Together.Count > 0)
            yield return new Reason(GenotypeReasonCodes.ActTogether, 0,
                [name, new("others", ReasonParameterKind.Text, string.Join(" + ", variant.Together.Select(one => one.PlainName))), new("consequence", ReasonParameterKind.Code, variant.Consequence.MostSevere.Name)]);
        if (variant.DeletedCopy is { } deletion)
            yield return new Reason(GenotypeReasonCodes.OtherCopyDeleted, 0, [name, new("deletion", ReasonParameterKind.Variant, deletion.ToString())]);
        if (Tolerance(way, variant, gene) is { } tolerance) yield return tolerance;
        if (variant.CallConfidence < Doubtful)
            yield return new Reason(GenotypeReasonCodes.CallDoubtful, weight * Math.Log(variant.CallConfidence),
                [name, ReasonParameter.Of("quality", variant.CallConfidence, ReasonParameterKind.Fraction)]);
    }

    /// <summary>The variant's name as a parameter.</summary>
    public static ReasonParameter NameOf(CarriedVariant variant) =>
        new("variant", ReasonParameterKind.Variant, VariantName.Of(variant.Annotated, variant.Consequence));

    private Reason Frequency(GeneMode way, CarriedVariant variant, ReasonParameter name)
    {
        var frequency = variant.Annotated.Frequency;
        if (frequency.State == FrequencyState.NoSource) return new Reason(GenotypeReasonCodes.FrequencyUnknown, 0, [name]);
        var bins = way.Mode == InheritanceMode.AutosomalRecessive ? parameters.RecessiveBins : parameters.DominantBins;
        var bin = (int)variant.Bin;
        var ratio = weight * Math.Log(bin < bins.Count ? bins[bin] / parameters.BackgroundBins[bin] : 1);
        if ((frequency.Overall ?? frequency.PopMax) is not { } known || known <= 0) return new Reason(GenotypeReasonCodes.AbsentFromPopulation, ratio, [name]);
        var code = ratio < 0 ? GenotypeReasonCodes.FrequentInPopulation : GenotypeReasonCodes.RareInPopulation;
        return new Reason(code, ratio, [name, ReasonParameter.Of("frequency", known, ReasonParameterKind.Fraction)]);
    }

    private Reason? Prediction(CarriedVariant variant, ReasonParameter name) => variant.PredictionRatio is > 1 or < 1
        ? new Reason(
            variant.PredictionRatio > 1 ? GenotypeReasonCodes.PredictedDamaging : GenotypeReasonCodes.PredictedHarmless,
            weight * Math.Log(variant.PredictionRatio),
            [name, new("scores", ReasonParameterKind.Text, Written(variant.Annotated.Scores!))])
        : null;

    private Reason? Splicing(CarriedVariant variant, ReasonParameter name) => variant.SpliceChange is { Ratio: > 1 or < 1 } change
        ? new Reason(
            change.Ratio > 1 ? GenotypeReasonCodes.SpliceChangeOftenCause : GenotypeReasonCodes.SpliceChangeSeldomCause,
            weight * Math.Log(change.Ratio),
            [name, new("place", ReasonParameterKind.Text, change.Site.Distance.ToString("+0;-0", CultureInfo.InvariantCulture)), new("site", ReasonParameterKind.Code, $"{nameof(SpliceSiteKind)}_{change.Site.Kind}")])
        : null;

    // Against the average gene: that part of the background which is the gene's own.
    private Reason? Tolerance(GeneMode way, CarriedVariant variant, ReasonParameter gene)
    {
        if (way.Mode == InheritanceMode.Mitochondrial || variant.Zygosity == Zygosity.Homozygous) return null;
        var (expected, average) = scores.ExpectedOf(way.Gene, variant.Reading);
        var fold = average / expected;
        if (fold is < NoteworthyFold and > 1 / NoteworthyFold) return null;
        return new Reason(
            fold > 1 ? GenotypeReasonCodes.GeneConstrained : GenotypeReasonCodes.GeneTolerant, weight * Math.Log(fold),
            [gene, new("expected", ReasonParameterKind.Number, expected.ToString("0.0###", CultureInfo.InvariantCulture))]);
    }

    private static string Written(PredictorScores scores) => string.Join(", ", new (string Name, double? Value)[]
    {
        ("REVEL", scores.Revel), ("AlphaMissense", scores.AlphaMissense), ("CADD", scores.CaddPhred), ("SpliceAI", scores.SpliceAi),
    }.Where(one => one.Value is not null).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {one.Value:0.###}")));
}

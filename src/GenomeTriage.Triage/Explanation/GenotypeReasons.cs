using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>
/// What the genotypes say for and against a candidate, in parts that add up to its genotype weight: the frequency, the
/// family, ClinVar and the call of the variants that explain it best, and the rest under the variant itself.
/// </summary>
internal sealed class GenotypeReasons(GeneCatalog genes, CandidateGenes ways, GenotypeScores scores, GenotypeParameters parameters, double weight)
{
    /// <summary>The genes of a candidate under the mode that explains each best, strongest first.</summary>
    public IReadOnlyList<GeneEvidence> GenesOf(int candidate)
    {
        var best = new Dictionary<int, GeneMode>();
        foreach (var way in ways.Of(candidate))
            if (!best.TryGetValue(way.Gene, out var other) || RatioOf(way) > RatioOf(other)) best[way.Gene] = way;
        return best.Values.OrderByDescending(RatioOf).ThenBy(way => way.Gene).Select(Evidence).ToList();
    }

    /// <summary>The reasons of a candidate, in parts that add up to <paramref name="total"/>.</summary>
    public IReadOnlyList<Reason> Of(int candidate, double total)
    {
        if (ways.Of(candidate).IsEmpty) return [new Reason(RankingReasonCodes.NoGeneKnown, 0, [])];
        var way = BestWay(candidate);
        var gene = scores.Find(way);
        var likelihood = gene?.Under(way);
        if (gene is null || likelihood is null || likelihood.Fits.Count == 0 || total <= 0) return NothingFits(candidate, way, gene, total);
        return Explain(way, gene, likelihood.Fits[0], total);
    }

    private double RatioOf(GeneMode way) => scores.RatioOf(way);

    private GeneMode BestWay(int candidate)
    {
        var best = ways.Of(candidate)[0];
        foreach (var way in ways.Of(candidate))
            if (RatioOf(way) > RatioOf(best)) best = way;
        return best;
    }

    private GeneEvidence Evidence(GeneMode way)
    {
        var gene = scores.Find(way);
        var hgnc = genes[way.Gene].HgncId;
        return new GeneEvidence
        {
            Symbol = genes[way.Gene].Symbol,
            HgncId = hgnc > 0 ? $"HGNC:{hgnc}" : null,
            LogLr = Math.Log(RatioOf(way)),
            Mode = way.Mode,
            Variants = gene is null ? [] : Variants(gene, gene.Under(way)),
        };
    }

    // Each variant once, with the heaviest explanation it has part in.
    private static List<VariantEvidence> Variants(GeneGenotypes gene, ModeLikelihood likelihood)
    {
        var shown = new List<VariantEvidence>();
        var seen = new HashSet<int>();
        foreach (var one in likelihood.Fits)
            foreach (var index in one.Second < 0 ? [one.First] : new[] { one.First, one.Second })
                if (seen.Add(index))
                    shown.Add(new VariantEvidence
                    {
                        Annotated = gene.Variants[index].Annotated,
                        Consequence = gene.Variants[index].Consequence,
                        Pattern = one.Pattern,
                        LogLr = Math.Log(one.Weight),
                    });
        return shown;
    }

    private List<Reason> NothingFits(int candidate, GeneMode way, GeneGenotypes? gene, double total)
    {
        var symbols = ways.Of(candidate).ToArray().Select(one => genes[one.Gene].Symbol).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var reasons = new List<Reason> { new(GenotypeReasonCodes.NoVariantFits, total, [Text("genes", string.Join(", ", symbols))]) };
        if (way.Mode == InheritanceMode.AutosomalRecessive && gene is not null)
            reasons.Add(new Reason(GenotypeReasonCodes.SecondHitMissing, 0, [Gene(way)]));
        return reasons;
    }

    private List<Reason> Explain(GeneMode way, GeneGenotypes gene, GenotypeFit best, double total)
    {
        var variants = best.Second < 0 ? new[] { gene.Variants[best.First] } : [gene.Variants[best.First], gene.Variants[best.Second]];
        var parts = variants.SelectMany(variant => PartsOf(way, variant)).ToList();
        parts.Add(PatternReason(way, best, variants[0]));
        var rest = total - parts.Sum(part => part.LogLr);
        var first = variants[0];
        parts.Insert(0, new Reason(GenotypeReasonCodes.VariantFits, rest,
            [Gene(way), Name(first), new("consequence", ReasonParameterKind.Code, first.Consequence.MostSevere.Name)]));
        return parts;
    }

    private IEnumerable<Reason> PartsOf(GeneMode way, CarriedVariant variant)
    {
        yield return FrequencyReason(way, variant);
        if (AssertionReasons.Of(variant, Name(variant), weight) is { } assertion) yield return assertion;
        const double doubtful = .9;
        if (variant.CallConfidence < doubtful)
            yield return new Reason(GenotypeReasonCodes.CallDoubtful, weight * Math.Log(variant.CallConfidence),
                [Name(variant), ReasonParameter.Of("quality", variant.CallConfidence, ReasonParameterKind.Fraction)]);
    }

    private Reason FrequencyReason(GeneMode way, CarriedVariant variant)
    {
        var frequency = variant.Annotated.Frequency;
        if (frequency.State == FrequencyState.NoSource) return new Reason(GenotypeReasonCodes.FrequencyUnknown, 0, [Name(variant)]);
        var bins = way.Mode == InheritanceMode.AutosomalRecessive ? parameters.RecessiveBins : parameters.DominantBins;
        var bin = (int)variant.Bin;
        var ratio = bin < bins.Count ? bins[bin] / parameters.BackgroundBins[bin] : 1;
        return frequency.Overall is { } known and > 0
            ? new Reason(GenotypeReasonCodes.RareInPopulation, weight * Math.Log(ratio), [Name(variant), ReasonParameter.Of("frequency", known, ReasonParameterKind.Fraction)])
            : new Reason(GenotypeReasonCodes.AbsentFromPopulation, weight * Math.Log(ratio), [Name(variant)]);
    }

    private Reason PatternReason(GeneMode way, GenotypeFit best, CarriedVariant first)
    {
        var code = PatternCode(way.Mode, best);
        ReasonParameter[] named = code switch
        {
            GenotypeReasonCodes.DeNovo => [Gene(way), Name(first)],
            GenotypeReasonCodes.PhaseUnknown or GenotypeReasonCodes.SecondHitMissing or GenotypeReasonCodes.SameCopy => [Gene(way)],
            _ => [Gene(way), new("mode", ReasonParameterKind.Code, $"InheritanceMode_{way.Mode}")],
        };
        return new Reason(code, weight * Math.Log(best.Family), named);
    }

    private static string PatternCode(InheritanceMode mode, GenotypeFit best)
    {
        const double sameCopy = .1;
        var isRecessive = mode == InheritanceMode.AutosomalRecessive;
        return best.Pattern switch
        {
            GenotypePattern.DeNovo when !isRecessive => GenotypeReasonCodes.DeNovo,
            GenotypePattern.Homozygous or GenotypePattern.CompoundHeterozygous when isRecessive => GenotypeReasonCodes.BothCopiesHit,
            GenotypePattern.PossiblyCompoundHeterozygous when best.Family < sameCopy => GenotypeReasonCodes.SameCopy,
            GenotypePattern.PossiblyCompoundHeterozygous => GenotypeReasonCodes.PhaseUnknown,
            _ when isRecessive => GenotypeReasonCodes.SecondHitMissing,
            _ when best.Family < 1 => GenotypeReasonCodes.InheritanceDoesNotFit,
            _ => GenotypeReasonCodes.InheritanceFits,
        };
    }

    private ReasonParameter Gene(GeneMode way) => new("gene", ReasonParameterKind.Gene, genes[way.Gene].Symbol);

    private static ReasonParameter Name(CarriedVariant variant) =>
        new("variant", ReasonParameterKind.Variant, VariantName.Of(variant.Annotated, variant.Consequence));

    private static ReasonParameter Text(string name, string value) => new(name, ReasonParameterKind.Text, value);
}

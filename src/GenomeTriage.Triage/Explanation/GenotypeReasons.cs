using GenomeTriage.Annotation.Structural;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>
/// What the genotypes say for and against a candidate, in parts that add up to its genotype weight: the frequency, the
/// family, ClinVar and the call of the variants that explain it best, and the rest under the variant itself.
/// </summary>
internal sealed class GenotypeReasons(GeneCatalog genes, RankingModel model, GenotypeScores scores, GenotypeParameters parameters)
{
    private readonly CandidateGenes _ways = model.Genes;
    private readonly VariantReasons _variantReasons = new(scores, parameters, model.Parameters.GenotypeWeight);
    private readonly GeneBlindSpots _blindSpots = new(genes, scores);
    private readonly FamilyReasons _familyReasons = new(scores.Family, model.Parameters.GenotypeWeight);

    /// <summary>The genes of a candidate under the mode that explains each best, strongest first.</summary>
    public IReadOnlyList<GeneEvidence> GenesOf(int candidate)
    {
        var best = new Dictionary<int, GeneMode>();
        foreach (var way in _ways.Of(candidate))
            if (!best.TryGetValue(way.Gene, out var other) || RatioOf(way) > RatioOf(other)) best[way.Gene] = way;
        return best.Values.OrderByDescending(RatioOf).ThenBy(way => way.Gene).Select(Evidence).ToList();
    }

    /// <summary>The recurrent region of a candidate that the patient has lost or gained; <c>null</c> where there is none.</summary>
    public RegionEvidence? RegionOf(int candidate) => model.Regions.Find(candidate, scores) is { } hit
        ? new RegionEvidence(hit.Region.Id, hit.Region.Name, hit.Region.Contig, hit.Region.GRCh38, hit.Variant, Math.Log(hit.Ratio)) : null;

    /// <summary>The repeat of a candidate that was measured; <c>null</c> where none was.</summary>
    public RepeatEvidence? RepeatOf(int candidate) =>
        model.Repeats.Find(candidate, scores) is { } hit ? new RepeatEvidence(hit.Genotype, Math.Log(hit.Ratio)) : null;

    /// <summary>The reasons of a candidate, in parts that add up to <paramref name="total"/>.</summary>
    public IReadOnlyList<Reason> Of(int candidate, double total) => [.. Weighed(candidate, total), .. Remarks(candidate)];

    // What the input could not show of the candidate's genes.
    private IEnumerable<Reason> Remarks(int candidate)
    {
        if (model.Repeats.Unmeasured(candidate, scores) is { } repeat) yield return GeneBlindSpots.OfRepeat(repeat);
        foreach (var gene in _ways.Of(candidate).ToArray().Select(way => way.Gene).Distinct())
            foreach (var remark in _blindSpots.Of(gene)) yield return remark;
    }

    private List<Reason> Weighed(int candidate, double total)
    {
        if (model.Repeats.Find(candidate, scores) is not { } repeat) return OfVariants(candidate, total);
        var others = model.Parameters.GenotypeWeight * Math.Log(model.RatioWithoutRepeats(candidate, scores));
        var reason = RepeatReasons.Of(repeat, total, others);
        return reason.LogLr == total ? [reason] : [reason, .. OfVariants(candidate, others)];
    }

    private List<Reason> OfVariants(int candidate, double total)
    {
        if (model.Regions.Find(candidate, scores) is { } hit && (_ways.Of(candidate).IsEmpty || hit.Ratio > RatioOf(BestWay(candidate)))) return [OfRegion(hit, total)];
        if (_ways.Of(candidate).IsEmpty) return [new Reason(RankingReasonCodes.NoGeneKnown, 0, [])];
        var way = BestWay(candidate);
        var gene = scores.Find(way);
        var likelihood = gene?.Under(way);
        var named = NamedBy(candidate, way);
        if (gene is null || likelihood is null || likelihood.Fits.Count == 0 || total <= (named?.LogLr ?? 0)) return NothingFits(candidate, way, gene, total);
        return Explain(way, gene, likelihood.Fits[0], named, total);
    }

    private static Reason OfRegion(RegionHit hit, double total) => new(
        hit.Variant.Structural!.Kind == StructuralKind.Deletion ? GenotypeReasonCodes.SyndromeRegionLost : GenotypeReasonCodes.SyndromeRegionGained,
        total,
        [new("variant", ReasonParameterKind.Variant, hit.Variant.PlainName), new("region", ReasonParameterKind.Text, hit.Region.Name)]);

    private double RatioOf(GeneMode way) => scores.RatioOf(way);

    private GeneMode BestWay(int candidate) => _ways.BestOf(candidate, scores);

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
            Variants = gene is null ? [] : Variants(gene, gene.Under(way), new FamilyObservations(scores.Family, way, gene)),
        };
    }

    // Each variant once, with the heaviest explanation it has part in.
    private static List<VariantEvidence> Variants(GeneGenotypes gene, ModeLikelihood likelihood, FamilyObservations family)
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
                        Family = family.Of(one, gene.Variants[index]),
                        LogLr = Math.Log(one.Weight),
                    });
        return shown;
    }

    private List<Reason> NothingFits(int candidate, GeneMode way, GeneGenotypes? gene, double total)
    {
        var symbols = _ways.Of(candidate).ToArray().Select(one => genes[one.Gene].Symbol).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var reasons = new List<Reason> { new(GenotypeReasonCodes.NoVariantFits, total, [Text("genes", string.Join(", ", symbols))]) };
        if (way.Mode == InheritanceMode.AutosomalRecessive && gene is not null)
            reasons.Add(new Reason(GenotypeReasonCodes.SecondHitMissing, 0, [Gene(way)]));
        return reasons;
    }

    private List<Reason> Explain(GeneMode way, GeneGenotypes gene, GenotypeFit best, Reason? named, double total)
    {
        var variants = best.Second < 0 ? new[] { gene.Variants[best.First] } : [gene.Variants[best.First], gene.Variants[best.Second]];
        var parts = variants.SelectMany(variant => _variantReasons.Of(way, variant, Gene(way))).ToList();
        parts.Add(_familyReasons.Of(way, best, variants[0], Gene(way)));
        if (named is not null) parts.Add(named);
        var rest = total - parts.Sum(part => part.LogLr);
        var first = variants[0];
        parts.Insert(0, new Reason(GenotypeReasonCodes.VariantFits, rest,
            [Gene(way), VariantReasons.NameOf(first), new("consequence", ReasonParameterKind.Code, first.Consequence.MostSevere.Name)]));
        return parts;
    }

    private Reason? NamedBy(int candidate, GeneMode way)
    {
        var ratio = model.Names.RatioOf(candidate, way, scores);
        if (scores.Named.Find(way.Gene) is not { } named || ratio is not (> 1 or < 1)) return null;
        var logLr = model.Parameters.GenotypeWeight * Math.Log(ratio);
        ReasonParameter[] subject = [VariantReasons.NameOf(named.First), Gene(way)];
        return named.First.Neighbour is { } neighbour
            ? new Reason(
                ratio > 1 ? GenotypeReasonCodes.ClinVarNamesDiseaseForCodon : GenotypeReasonCodes.ClinVarNamesAnotherForCodon,
                logLr, [.. subject, new("neighbour", ReasonParameterKind.Text, neighbour.ToString())])
            : new Reason(ratio > 1 ? GenotypeReasonCodes.ClinVarNamesDisease : GenotypeReasonCodes.ClinVarNamesAnother, logLr, subject);
    }

    private ReasonParameter Gene(GeneMode way) => new("gene", ReasonParameterKind.Gene, genes[way.Gene].Symbol);

    private static ReasonParameter Text(string name, string value) => new(name, ReasonParameterKind.Text, value);
}

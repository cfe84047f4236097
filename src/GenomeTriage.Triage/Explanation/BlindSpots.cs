using System.Globalization;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>Lists what an input could not show.</summary>
internal static class BlindSpots
{
    /// <summary>Of a run with variants.</summary>
    public static IReadOnlyList<BlindSpot> Of(TriageCase triageCase, TriageOptions options, VariantReadingResult reading, IReadOnlyList<CandidateGroup> shown, Provenance provenance)
    {
        var (evidence, input, ledger) = (reading.Evidence, reading.Input, reading.Ledger);
        var spots = new List<BlindSpot>();
        AddIf(spots, triageCase.Picture.Observed.Count == 0, BlindSpotReasonCodes.NoPhenotype);
        AddIf(spots, !input.HasReference, BlindSpotReasonCodes.NoReference);
        AddCount(spots, BlindSpotReasonCodes.ProteinChangeUnknown, evidence.Variants.Count(IsUnknown));
        AddIf(spots, input.FrequencyFields.Count == 0, BlindSpotReasonCodes.NoFrequencySource);
        AddParents(spots, evidence);
        AddIf(spots, input.UsedSex == Sex.Unknown, BlindSpotReasonCodes.SexUnknown);
        AddCount(spots, BlindSpotReasonCodes.NotLifted, LedgerReasonCodes.LiftFailures.Sum(reason => Removed(ledger, LedgerStageCodes.Lifting, reason)));
        AddIf(spots, !input.HasMitochondrion, BlindSpotReasonCodes.NoMitochondrialCalls);
        AddCount(spots, BlindSpotReasonCodes.MitochondrialLeftOut, Removed(ledger, LedgerStageCodes.Reading, LedgerReasonCodes.OldMitochondrialReference));
        AddIf(spots, input.StructuralAlleles == 0, BlindSpotReasonCodes.NoStructuralCalls);
        AddCount(spots, BlindSpotReasonCodes.StructuralNotWeighed, Removed(ledger, LedgerStageCodes.Splitting, LedgerReasonCodes.StructuralAllele));
        AddIf(spots, evidence.Repeats.Count == 0, BlindSpotReasonCodes.RepeatsNotWeighed);
        AddIf(spots, shown.SelectMany(static group => group.Members).Any(EstimatedRates.WeighIn), BlindSpotReasonCodes.RatesEstimated);
        AddIf(spots, Removed(ledger, LedgerStageCodes.Reading, LedgerReasonCodes.ReferenceBlock) == 0, BlindSpotReasonCodes.CoverageUnknown);
        AddIf(spots, !options.IncludeSecondaryFindings, BlindSpotReasonCodes.SecondaryFindingsNotShown);
        if (options.Panel is { } panel) spots.Add(new BlindSpot(BlindSpotReasonCodes.PanelOnly, [Count(panel.Count)]));
        AddOutdated(spots, provenance);
        return spots;
    }

    /// <summary>Of a run without variants.</summary>
    public static IReadOnlyList<BlindSpot> OfPhenotypeOnly(TriageCase triageCase, Provenance provenance)
    {
        var spots = new List<BlindSpot>();
        AddIf(spots, true, BlindSpotReasonCodes.NoVariants);
        AddIf(spots, triageCase.Picture.Observed.Count == 0, BlindSpotReasonCodes.NoPhenotype);
        AddOutdated(spots, provenance);
        return spots;
    }

    private static bool IsUnknown(Annotation.AnnotatedVariant variant) =>
        variant.Consequences.Any(one => one.ProteinChange == ProteinChangeState.Unknown);

    private static void AddParents(List<BlindSpot> spots, CaseEvidence evidence)
    {
        var (father, mother) = (evidence.Family.Father, evidence.Family.Mother);
        if (father is null && mother is null) spots.Add(new BlindSpot(BlindSpotReasonCodes.NoParents, []));
        else if ((father is null ? mother : mother is null ? father : null) is { } only)
            spots.Add(new BlindSpot(BlindSpotReasonCodes.OneParent, [new("person", ReasonParameterKind.Person, only.Id)]));
    }

    private static void AddOutdated(List<BlindSpot> spots, Provenance provenance)
    {
        foreach (var source in provenance.Sources.Where(source => source.Outdated))
            spots.Add(new BlindSpot(BlindSpotReasonCodes.SourceOutdated,
                [new("source", ReasonParameterKind.Text, source.Key), new("date", ReasonParameterKind.Text, source.Version)]));
    }

    private static void AddIf(List<BlindSpot> spots, bool isSo, string code)
    {
        if (isSo) spots.Add(new BlindSpot(code, []));
    }

    private static void AddCount(List<BlindSpot> spots, string code, long count)
    {
        if (count > 0) spots.Add(new BlindSpot(code, [Count(count)]));
    }

    private static ReasonParameter Count(long count) =>
        new("count", ReasonParameterKind.Number, count.ToString(CultureInfo.InvariantCulture));

    private static long Removed(LossLedger ledger, string stage, string reason) =>
        ledger.Find(stage)?.Removed.Where(loss => loss.Reason == reason).Sum(loss => loss.Count) ?? 0;
}

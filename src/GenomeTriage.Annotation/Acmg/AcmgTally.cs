namespace GenomeTriage.Annotation.Acmg;

/// <summary>Gathers what the rules say of one variant.</summary>
internal sealed class AcmgTally
{
    private readonly List<AcmgEvidence> _met = [];
    private readonly List<AcmgUnknown> _unknown = [];

    internal bool IsMet(AcmgCriterion criterion) => _met.Exists(one => one.Criterion == criterion);

    internal void Meet(AcmgCriterion criterion, AcmgStrength strength, string code, params AcmgValue[] values) =>
        _met.Add(new AcmgEvidence(criterion, strength, new AcmgReason(code, values)));

    internal void CannotTell(AcmgCriterion criterion, string code, params AcmgValue[] values) =>
        _unknown.Add(new AcmgUnknown(criterion, new AcmgReason(code, values)));

    internal AcmgAssessment ToAssessment() =>
        new([.. _met.OrderBy(one => one.Criterion)], [.. _unknown.OrderBy(one => one.Criterion)]);
}

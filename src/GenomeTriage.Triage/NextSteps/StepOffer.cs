using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.NextSteps;

/// <summary>A sample or test that one candidate calls for.</summary>
/// <param name="Code">A code of <see cref="NextStepReasonCodes"/>.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="IfRight">P(yes | this candidate is right), 0–1.</param>
/// <param name="ByChance">P(yes | another one is), 0–1.</param>
internal sealed record StepOffer(string Code, IReadOnlyList<ReasonParameter> Parameters, double IfRight, double ByChance)
{
    /// <summary>Whether both ask the same.</summary>
    public bool AsksTheSame(StepOffer other) => Code == other.Code && Parameters.SequenceEqual(other.Parameters);
}

namespace GenomeTriage.Triage.Results;

/// <summary>A sample or a test whose answer is expected to tell the listed candidates apart, beside the signs to ask for.</summary>
/// <param name="Code">A code of <see cref="NextStepReasonCodes"/>: a question that the sample or test answers with yes or no.</param>
/// <param name="Parameters">In the order of the code's documentation.</param>
/// <param name="ProbabilityOfYes">How probable a yes is by the current posterior, 0–1.</param>
/// <param name="ExpectedGain">By how many bits the answer is expected to lower the entropy of the posterior; never negative.</param>
/// <param name="Effects">What either answer makes of the leading candidates, the likeliest of today first.</param>
public sealed record NextStep(
    string Code, IReadOnlyList<ReasonParameter> Parameters, double ProbabilityOfYes, double ExpectedGain, IReadOnlyList<StepEffect> Effects);

/// <summary>What an answer makes of one candidate.</summary>
/// <param name="Rank">Its rank today, 1-based among all candidates.</param>
/// <param name="Name">Its name.</param>
/// <param name="Posterior">Today, 0–1.</param>
/// <param name="IfYes">After a yes.</param>
/// <param name="IfNo">After a no.</param>
public readonly record struct StepEffect(int Rank, string Name, double Posterior, double IfYes, double IfNo);

/// <summary>What samples and tests answer.</summary>
public static class NextStepReasonCodes
{
    /// <summary>The parents' samples: is the variant new in the patient? Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string ParentsForNewVariant = "ParentsForNewVariant";

    /// <summary>The parents' samples, or long reads: are two variants of the gene on different copies? Parameter: <c>gene</c>.</summary>
    public const string ParentsForPhase = "ParentsForPhase";

    /// <summary>
    /// Copy number, introns, RNA: is there a second variant in a recessive gene with one? Parameters: <c>gene</c>, <c>variant</c>.
    /// </summary>
    public const string SecondHitSearch = "SecondHitSearch";

    /// <summary>Is a repeat expanded that was not measured? Parameters: <c>gene</c>, <c>motif</c>.</summary>
    public const string RepeatTest = "RepeatTest";

    /// <summary>The mitochondrial genome, which the input does not hold: does a variant of the gene fit? Parameter: <c>gene</c>.</summary>
    public const string MitochondrialTest = "MitochondrialTest";

    /// <summary>Copy number, which the input does not hold: is a dosage-sensitive gene lost or gained? Parameter: <c>gene</c>.</summary>
    public const string CopyNumberTest = "CopyNumberTest";

    /// <summary>Without variants: does sequencing show a variant of the gene that fits? Parameter: <c>gene</c>.</summary>
    public const string SequencingTest = "SequencingTest";
}

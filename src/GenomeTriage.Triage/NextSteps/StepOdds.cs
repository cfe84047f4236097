namespace GenomeTriage.Triage.NextSteps;

/// <summary>
/// How often tests find what they look for. Our own estimates of the order of magnitude, fitted to no patients
/// (docs/questions.md); what the genotype likelihood knows already is taken from there.
/// </summary>
internal static class StepOdds
{
    /// <summary>P(a second variant is found | it is there and was not called).</summary>
    public const double HiddenHitFound = .5;

    /// <summary>P(a second variant of a gene is found by chance).</summary>
    public const double HitByChance = .005;

    /// <summary>P(the cause is found | it lies in the mitochondrial genome).</summary>
    public const double MitochondrialFound = .9;

    /// <summary>P(a variant of one mitochondrial gene seems to fit by chance).</summary>
    public const double MitochondrialByChance = .01;

    /// <summary>P(the cause is a loss or gain of the whole gene or of exons | the gene is dosage-sensitive).</summary>
    public const double DosageIsCause = .12;

    /// <summary>P(a loss or gain of one dosage-sensitive gene by chance).</summary>
    public const double DosageByChance = .0005;

    /// <summary>P(sequencing shows a fitting variant of a gene of the candidate | the candidate is right).</summary>
    public const double SequencingFinds = .9;

    /// <summary>P(the same by chance): a rare change of a protein that fits the inheritance.</summary>
    public const double SequencingByChance = .02;

    /// <summary>P(two variants of a recessive gene lie on different copies | they are the cause).</summary>
    public const double CausalOnDifferentCopies = .98;

    /// <summary>P(the same | they are there by chance): rare variants of one copy travel together.</summary>
    public const double ChanceOnDifferentCopies = .22;
}

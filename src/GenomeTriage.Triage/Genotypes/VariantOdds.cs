namespace GenomeTriage.Triage.Genotypes;

/// <summary>One variant as the cause and as a chance finding, so that where it comes from can be weighed beside.</summary>
/// <param name="Causal">P(class, frequency, prediction, call | causal).</param>
/// <param name="Inherited">Such variants that chance passes on to the patient in this gene.</param>
/// <param name="New">Such variants that arise anew in the patient in this gene, false calls among them.</param>
internal readonly record struct VariantOdds(double Causal, double Inherited, double New)
{
    /// <summary>How much likelier as the cause than by chance, wherever it comes from.</summary>
    public double Ratio => Causal / (Inherited + New);

    /// <summary>The same with evidence that is so much likelier of a cause.</summary>
    public VariantOdds Times(double ratio) => this with { Causal = Causal * ratio };

    /// <summary>The same with what the family shows of where it comes from.</summary>
    public double RatioWith(OriginEvidence origin) => Causal * origin.Causal / (Inherited * origin.Inherited + New * origin.New);
}

/// <summary>How probable the relatives' calls are, given where a variant comes from; all 1 where they say nothing.</summary>
/// <param name="Causal">If it is the cause.</param>
/// <param name="Inherited">If it is an inherited chance finding.</param>
/// <param name="New">If it is a new chance finding.</param>
internal readonly record struct OriginEvidence(double Causal, double Inherited, double New)
{
    /// <summary>The relatives say nothing.</summary>
    public static readonly OriginEvidence None = new(1, 1, 1);
}

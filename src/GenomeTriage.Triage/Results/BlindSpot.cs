namespace GenomeTriage.Triage.Results;

/// <summary>Something the input could not show, so that its absence from the list proves nothing.</summary>
/// <param name="Code">A code of <see cref="BlindSpotReasonCodes"/>.</param>
/// <param name="Parameters">Details, such as the number of records left out.</param>
public sealed record BlindSpot(string Code, IReadOnlyList<ReasonParameter> Parameters);

/// <summary>The blind spots.</summary>
public static class BlindSpotReasonCodes
{
    /// <summary>No variants were given: the list rests on the clinical picture alone.</summary>
    public const string NoVariants = "NoVariants";

    /// <summary>No observed phenotype was given: the list rests on the variants alone.</summary>
    public const string NoPhenotype = "NoPhenotype";

    /// <summary>No reference sequence was given: alleles could not be left-aligned, nor residues computed.</summary>
    public const string NoReference = "NoReference";

    /// <summary>The amino-acid change of some variants is unknown. Parameter: <c>count</c>.</summary>
    public const string ProteinChangeUnknown = "ProteinChangeUnknown";

    /// <summary>No population frequency was found in the input: rare and common cannot be told apart.</summary>
    public const string NoFrequencySource = "NoFrequencySource";

    /// <summary>Neither parent was sequenced: inheritance, phase and new mutations are not known.</summary>
    public const string NoParents = "NoParents";

    /// <summary>One parent only was sequenced. Parameter: <c>person</c>.</summary>
    public const string OneParent = "OneParent";

    /// <summary>The input holds no structural or copy-number variants: none was looked for, or none was given.</summary>
    public const string NoStructuralCalls = "NoStructuralCalls";

    /// <summary>Structural variants whose record does not say what they change. Parameter: <c>count</c> of alleles left out.</summary>
    public const string StructuralNotWeighed = "StructuralNotWeighed";

    /// <summary>The input holds no lengths of repeats, so that no expansion can be seen.</summary>
    public const string RepeatsNotWeighed = "RepeatsNotWeighed";

    /// <summary>
    /// A structural variant, the length of a repeat or a share of heteroplasmy weighs in a candidate that is shown: how often
    /// patients and healthy people have such is our own estimate, not fitted to patients.
    /// </summary>
    public const string RatesEstimated = "RatesEstimated";

    /// <summary>The file does not say where there was too little coverage to call.</summary>
    public const string CoverageUnknown = "CoverageUnknown";

    /// <summary>Records could not be brought to GRCh38. Parameter: <c>count</c>.</summary>
    public const string NotLifted = "NotLifted";

    /// <summary>Mitochondrial records on an old reference were left out. Parameter: <c>count</c>.</summary>
    public const string MitochondrialLeftOut = "MitochondrialLeftOut";

    /// <summary>A knowledge source is older than it should be. Parameters: <c>source</c>, <c>date</c>.</summary>
    public const string SourceOutdated = "SourceOutdated";

    /// <summary>The patient's sex is not stated and the variants do not tell it.</summary>
    public const string SexUnknown = "SexUnknown";

    /// <summary>Only the genes of the panel were looked at. Parameter: <c>count</c> of genes.</summary>
    public const string PanelOnly = "PanelOnly";

    /// <summary>Findings in genes of the secondary-findings list are not shown where the picture does not ask for them.</summary>
    public const string SecondaryFindingsNotShown = "SecondaryFindingsNotShown";

    /// <summary>No mitochondrial variant was in the input.</summary>
    public const string NoMitochondrialCalls = "NoMitochondrialCalls";
}

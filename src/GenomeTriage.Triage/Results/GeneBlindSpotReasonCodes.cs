namespace GenomeTriage.Triage.Results;

/// <summary>What an input could not show of one gene; remarks of weight 0 beside the reasons of a candidate.</summary>
public static class GeneBlindSpotReasonCodes
{
    /// <summary>The input holds no mitochondrial variants. Parameter: <c>gene</c>.</summary>
    public const string GeneMitochondrialNotSeen = "GeneMitochondrialNotSeen";

    /// <summary>A loss or gain of the gene is known to harm, and the input holds no structural variants. Parameter: <c>gene</c>.</summary>
    public const string GeneDosageNotSeen = "GeneDosageNotSeen";

    /// <summary>Short reads are hardly placed in the gene: gnomAD could not count there either. Parameter: <c>gene</c>.</summary>
    public const string GeneHardToMap = "GeneHardToMap";

    /// <summary>The gene is imprinted, and the parents' calls are not there to tell the copy. Parameter: <c>gene</c>.</summary>
    public const string GeneOriginUnknown = "GeneOriginUnknown";

    /// <summary>A repeat that causes the disease was not measured. Parameters: <c>gene</c>, <c>motif</c>.</summary>
    public const string GeneRepeatNotMeasured = "GeneRepeatNotMeasured";
}

namespace GenomeTriage.Genome.Liftover;

/// <summary>What can be wrong with a chain file.</summary>
public static class ChainProblemCodes
{
    /// <summary>A header line does not have the form <c>chain score name size strand start end name size strand start end id</c>.</summary>
    public const string ChainHeaderInvalid = nameof(ChainHeaderInvalid);

    /// <summary>A block line does not hold one number, or three.</summary>
    public const string ChainBlockInvalid = nameof(ChainBlockInvalid);

    /// <summary>The blocks of a chain do not end where its header says.</summary>
    public const string ChainLengthMismatch = nameof(ChainLengthMismatch);
}

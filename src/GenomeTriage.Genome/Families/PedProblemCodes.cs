namespace GenomeTriage.Genome.Families;

/// <summary>What can be wrong or unusual in a PED file.</summary>
public static class PedProblemCodes
{
    /// <summary>A line has fewer than six columns.</summary>
    public const string PedColumnCount = "PedColumnCount";

    /// <summary>The file has no individual.</summary>
    public const string PedEmpty = "PedEmpty";

    /// <summary>An individual or family id is empty or <c>0</c>.</summary>
    public const string PedBadId = "PedBadId";

    /// <summary>Two lines have the same individual id.</summary>
    public const string PedDuplicateIndividual = "PedDuplicateIndividual";

    /// <summary>The sex column is none of 0, 1, 2, male, female, other, unknown.</summary>
    public const string PedBadSex = "PedBadSex";

    /// <summary>The phenotype column is none of -9, 0, 1, 2.</summary>
    public const string PedBadStatus = "PedBadStatus";

    /// <summary>A parent has no line of their own; a notice, the parent is taken as not sequenced.</summary>
    public const string PedParentWithoutLine = "PedParentWithoutLine";

    /// <summary>A person is their own ancestor.</summary>
    public const string PedCycle = "PedCycle";

    /// <summary>A father is female, a mother male, or one person is both.</summary>
    public const string PedParentSex = "PedParentSex";

    /// <summary>The file has several families and the patient is not named.</summary>
    public const string PedSeveralFamilies = "PedSeveralFamilies";

    /// <summary>The patient named is not in the file.</summary>
    public const string PedUnknownProband = "PedUnknownProband";
}

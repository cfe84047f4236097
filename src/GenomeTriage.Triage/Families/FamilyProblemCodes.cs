namespace GenomeTriage.Triage.Families;

/// <summary>What can be wrong in matching the family with the samples.</summary>
public static class FamilyProblemCodes
{
    /// <summary>The file has no sample: there are no genotypes.</summary>
    public const string NoSamples = "NoSamples";

    /// <summary>The patient named is not a sample of the file.</summary>
    public const string UnknownSample = "UnknownSample";

    /// <summary>The file has several samples and neither name nor pedigree says which is the patient.</summary>
    public const string ProbandNotSaid = "ProbandNotSaid";

    /// <summary>Several affected members have a sample and the patient is not named.</summary>
    public const string SeveralAffected = "SeveralAffected";

    /// <summary>The patient is not in the pedigree; a notice, the family is not used.</summary>
    public const string ProbandNotInPedigree = "ProbandNotInPedigree";

    /// <summary>A sample is not in the pedigree; a notice, its calls are not used.</summary>
    public const string SampleNotInPedigree = "SampleNotInPedigree";

    /// <summary>A member of the pedigree has no sample; a notice.</summary>
    public const string MemberNotSequenced = "MemberNotSequenced";

    /// <summary>The pedigree and the case state different sexes for the patient.</summary>
    public const string SexContradiction = "SexContradiction";
}

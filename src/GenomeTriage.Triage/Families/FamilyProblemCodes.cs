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

    /// <summary>A relative's calls do not show the stated kinship with the patient; a warning, they are not used.</summary>
    public const string KinshipDoesNotFit = "KinshipDoesNotFit";

    /// <summary>Too many of the patient's alleles are in neither parent; a warning, the parents' calls are not used.</summary>
    public const string MendelianErrors = "MendelianErrors";

    /// <summary>Long stretches without a heterozygous call on many chromosomes: related parents; a notice.</summary>
    public const string HomozygousStretches = "HomozygousStretches";

    /// <summary>A long stretch without a heterozygous call on one chromosome: uniparental disomy or a deletion; a notice.</summary>
    public const string HomozygousChromosome = "HomozygousChromosome";

    /// <summary>A chromosome with alleles of the father alone; a notice.</summary>
    public const string UniparentalPaternal = "UniparentalPaternal";

    /// <summary>A chromosome with alleles of the mother alone; a notice.</summary>
    public const string UniparentalMaternal = "UniparentalMaternal";

    /// <summary>The pedigree and the case state different sexes for the patient.</summary>
    public const string SexContradiction = "SexContradiction";
}

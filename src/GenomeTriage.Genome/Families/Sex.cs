namespace GenomeTriage.Genome.Families;

/// <summary>Chromosomal sex as the referral states it.</summary>
public enum Sex
{
    /// <summary>Not stated; likelihoods use the mixture of both.</summary>
    Unknown = 0,

    /// <summary>Male (PED 1).</summary>
    Male = 1,

    /// <summary>Female (PED 2).</summary>
    Female = 2,
}

/// <summary>Whether a person has the disease in question.</summary>
public enum AffectedStatus
{
    /// <summary>Not known (PED 0 or -9).</summary>
    Unknown = 0,

    /// <summary>Unaffected (PED 1).</summary>
    Unaffected = 1,

    /// <summary>Affected (PED 2).</summary>
    Affected = 2,
}

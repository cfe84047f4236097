namespace GenomeTriage.Triage.Families;

/// <summary>
/// How probable it is that a relative has the very copy of an autosomal allele that the patient has, by where the
/// patient's copy came from: twice the kinship of the relative with the person it came from.
/// </summary>
/// <param name="FromFather">If the patient has it from the father.</param>
/// <param name="FromMother">If the patient has it from the mother.</param>
/// <param name="New">If it is new in the patient.</param>
public readonly record struct AlleleSharing(double FromFather, double FromMother, double New)
{
    /// <summary>Nothing is shared beyond chance.</summary>
    public static readonly AlleleSharing None;
}

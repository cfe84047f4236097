using GenomeTriage.Genome.Families;
using GenomeTriage.Review.People;

namespace GenomeTriage.Review.Cases;

/// <summary>What is known of a patient beside the terms.</summary>
public sealed record PatientFacts
{
    /// <summary>Chromosomal sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Age when last seen, ISO 8601; <c>null</c> where not known.</summary>
    public string? Age { get; init; }

    /// <summary>HPO id of the onset; <c>null</c> where not known.</summary>
    public string? Onset { get; init; }

    /// <summary>The family as a PED file; <c>null</c> where only the patient is known.</summary>
    public string? Pedigree { get; init; }

    /// <summary>Individual id of the patient in pedigree and file; <c>null</c> to have it found.</summary>
    public string? Proband { get; init; }

    /// <summary>The facts of a case.</summary>
    public static PatientFacts Of(CaseRecord row) =>
        new() { Sex = row.Sex, Age = row.Age, Onset = row.Onset, Pedigree = row.Pedigree, Proband = row.Proband };

    internal void CopyTo(CaseRecord row) =>
        (row.Sex, row.Age, row.Onset, row.Pedigree, row.Proband) = (Sex, Age, Onset, Pedigree, Proband);

    /// <summary>The changes that lead from a case to these facts.</summary>
    internal List<CaseChange> ChangesFrom(CaseRecord row, Actor actor, DateTimeOffset now)
    {
        var was = Of(row);
        (PatientField Field, string? Before, string? After)[] fields =
        [
            (PatientField.Sex, was.Sex.ToString(), Sex.ToString()),
            (PatientField.Age, was.Age, Age),
            (PatientField.Onset, was.Onset, Onset),
            (PatientField.Pedigree, was.Pedigree, Pedigree),
            (PatientField.Proband, was.Proband, Proband),
        ];
        return [.. fields.Where(one => one.Before != one.After).Select(one => new CaseChange
        {
            InstituteId = row.InstituteId,
            CaseId = row.Id,
            Field = one.Field,
            Before = one.Before,
            After = one.After,
            ChangedAt = now,
            ChangedBy = actor.AccountId,
        })];
    }
}

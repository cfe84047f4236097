using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Triage.Cases;

/// <summary>One undiagnosed patient: what is known before a variant is read. Holds no diagnosis.</summary>
public sealed record TriageCase
{
    /// <summary>The sender's id of the case; no personal identity number.</summary>
    public required string Id { get; init; }

    /// <summary>Phenotype, age and sex.</summary>
    public required ClinicalPicture Picture { get; init; }

    /// <summary>The family; <c>null</c> where only the patient is known.</summary>
    public Pedigree? Pedigree { get; init; }

    /// <summary>
    /// Sample or individual id of the patient; <c>null</c> to take the pedigree's only affected member with a sample,
    /// or the file's only sample.
    /// </summary>
    public string? Proband { get; init; }

    /// <summary>The assembly the variants are given on; <see cref="GenomeAssembly.Unknown"/> to infer it from the header.</summary>
    public GenomeAssembly Assembly { get; init; }

    /// <summary>What was unusual in reading the case; passed on into the result.</summary>
    public IReadOnlyList<Problem> Notices { get; init; } = [];
}

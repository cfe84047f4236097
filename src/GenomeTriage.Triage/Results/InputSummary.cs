using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Triage.Results;

/// <summary>How the assembly was found.</summary>
public enum AssemblySource
{
    /// <summary>There were no variants.</summary>
    None = 0,

    /// <summary>From the lengths of the header's contig lines.</summary>
    ContigLengths = 1,

    /// <summary>From the assembly the header names.</summary>
    HeaderText = 2,

    /// <summary>As the sender stated it; the header says nothing.</summary>
    Stated = 3,

    /// <summary>From the reference bases of the records, against the sequence given.</summary>
    ReferenceBases = 4,
}

/// <summary>One sample of the file and who it is.</summary>
/// <param name="Sample">Name in the header.</param>
/// <param name="Role">What the person is to the patient.</param>
/// <param name="Sex">Stated sex.</param>
/// <param name="Status">Whether affected.</param>
public readonly record struct SampleRole(string Sample, FamilyRole Role, Sex Sex, AffectedStatus Status);

/// <summary>What a person is to the patient.</summary>
public enum FamilyRole
{
    /// <summary>Not in the pedigree: the sample's calls are not used.</summary>
    NotInFamily = 0,

    /// <summary>The patient.</summary>
    Proband = 1,

    /// <summary>The father.</summary>
    Father = 2,

    /// <summary>The mother.</summary>
    Mother = 3,

    /// <summary>A full sibling.</summary>
    Sibling = 4,

    /// <summary>Another member of the family.</summary>
    Relative = 5,
}

/// <summary>What the input was found to be.</summary>
public sealed record InputSummary
{
    /// <summary>Name of the variants' source; <c>null</c> without variants.</summary>
    public string? VcfName { get; init; }

    /// <summary>The assembly the variants were given on.</summary>
    public GenomeAssembly Assembly { get; init; }

    /// <summary>How that was found.</summary>
    public AssemblySource AssemblySource { get; init; }

    /// <summary>Whether a reference sequence was at hand.</summary>
    public bool HasReference { get; init; }

    /// <summary>Samples in the order of the header.</summary>
    public IReadOnlyList<SampleRole> Samples { get; init; } = [];

    /// <summary>Records read.</summary>
    public long Records { get; init; }

    /// <summary>Whether a mitochondrial record was among them.</summary>
    public bool HasMitochondrion { get; init; }

    /// <summary>Structural alleles read, of anybody in the file.</summary>
    public long StructuralAlleles { get; init; }

    /// <summary>INFO fields frequencies were read from.</summary>
    public IReadOnlyList<string> FrequencyFields { get; init; } = [];

    /// <summary>Annotations the file brought: <c>CSQ</c>, <c>ANN</c>, <c>BCSQ</c>.</summary>
    public IReadOnlyList<string> AnnotationFields { get; init; } = [];

    /// <summary>Sex as stated in the case or the pedigree.</summary>
    public Sex StatedSex { get; init; }

    /// <summary>Sex that the ranking used.</summary>
    public Sex UsedSex { get; init; }

    /// <summary>Observed and excluded terms after replacing obsolete ones.</summary>
    public int ObservedTerms { get; init; }

    /// <inheritdoc cref="ObservedTerms"/>
    public int ExcludedTerms { get; init; }
}

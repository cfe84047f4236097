using GenomeTriage.Genome.Families;

namespace GenomeTriage.Knowledge.Diseases;

/// <summary>What an annotation says of a disease (HPOA column <c>aspect</c>).</summary>
public enum AnnotationAspect : byte
{
    /// <summary>P: a sign of the disease.</summary>
    Phenotype,

    /// <summary>I: how it is inherited.</summary>
    Inheritance,

    /// <summary>C: its onset and course.</summary>
    Course,

    /// <summary>M: a clinical modifier.</summary>
    Modifier,

    /// <summary>H: past medical history.</summary>
    History,
}

/// <summary>What an annotation rests on (HPOA column <c>evidence</c>).</summary>
public enum AnnotationEvidence : byte
{
    /// <summary>PCS: a published clinical study.</summary>
    PublishedClinicalStudy,

    /// <summary>TAS: a statement that names its author, as OMIM's text or Orphanet's experts.</summary>
    TraceableAuthorStatement,

    /// <summary>IEA: taken over by a program.</summary>
    ElectronicAnnotation,
}

/// <summary>One row of HPOA: a source says one thing of one disease. A disease often has several rows of a term.</summary>
/// <param name="Term">Index of the live term in the ontology.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Aspect">What kind of statement.</param>
/// <param name="IsNegated">Qualifier NOT: the disease does not show the sign.</param>
public readonly record struct PhenotypeAnnotation(
    int Term, FrequencyEvidence Frequency, AnnotationAspect Aspect = AnnotationAspect.Phenotype, bool IsNegated = false)
{
    private readonly int _onset;

    /// <summary>Index of the term of onset of this sign; -1 where not given.</summary>
    public int Onset
    {
        get => _onset - 1;
        init => _onset = value + 1;
    }

    /// <summary>The sex the statement is about; <see cref="Genome.Families.Sex.Unknown"/> where it is about both.</summary>
    public Sex Sex { get; init; }

    /// <summary>What it rests on.</summary>
    public AnnotationEvidence Evidence { get; init; } = AnnotationEvidence.TraceableAuthorStatement;

    /// <summary>Index for <see cref="DiseaseCatalog.ReferencesOf"/>.</summary>
    public int Reference { get; init; }

    /// <summary>Index for <see cref="DiseaseCatalog.ModifiersOf"/>.</summary>
    public int Modifiers { get; init; }
}

using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>
/// What has to be done before a patient may be called fully investigated without a diagnosis (ORPHA:616874). The list
/// is the project's own reading of what European programmes for undiagnosed patients ask for, to be confirmed by clinicians.
/// </summary>
public enum ChecklistItem
{
    /// <summary>Examined by a clinical geneticist.</summary>
    ClinicalExamination,

    /// <summary>Family history over three generations.</summary>
    FamilyHistory,

    /// <summary>Phenotype stated in HPO, excluded signs with it.</summary>
    DeepPhenotype,

    /// <summary>Metabolic and other laboratory tests that the picture asks for.</summary>
    LaboratoryTests,

    /// <summary>Imaging and functional tests that the picture asks for.</summary>
    ImagingAndFunction,

    /// <summary>Exome or genome, with the parents where they can be had.</summary>
    ExomeOrGenome,

    /// <summary>Copy-number and structural variants.</summary>
    StructuralVariants,

    /// <summary>Repeat expansions that the picture asks for.</summary>
    RepeatExpansions,

    /// <summary>The mitochondrial genome.</summary>
    MitochondrialGenome,

    /// <summary>Data analysed again within the last year.</summary>
    RecentReanalysis,

    /// <summary>Discussed with experts of another centre or network.</summary>
    ExpertConsultation,
}

/// <summary>A point of the checklist that is done.</summary>
public sealed class ChecklistMark : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>The point.</summary>
    public ChecklistItem Item { get; init; }

    /// <summary>When it was marked.</summary>
    public DateTimeOffset MarkedAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid MarkedBy { get; init; }
}

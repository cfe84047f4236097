namespace GenomeTriage.Knowledge.Building;

/// <summary>The reasons in a <see cref="BuildReport"/>.</summary>
public static class BuildNoteCodes
{
    /// <summary>A term id was an alternate or replaced one; the live term stands in its place.</summary>
    public const string TermReplaced = nameof(TermReplaced);

    /// <summary>A term id leads to no live term; the row is left out.</summary>
    public const string TermUnknown = nameof(TermUnknown);

    /// <summary>A disease has another name in a later row; the first is kept.</summary>
    public const string SecondDiseaseName = nameof(SecondDiseaseName);

    /// <summary>A row is about a disease that no source of names knows; it is left out.</summary>
    public const string DiseaseUnknown = nameof(DiseaseUnknown);

    /// <summary>A gene is not in MANE; it is added with the ids its source gives.</summary>
    public const string GeneAdded = nameof(GeneAdded);

    /// <summary>A source calls a gene by another symbol; it is kept as an alias.</summary>
    public const string GeneSymbolDiffers = nameof(GeneSymbolDiffers);

    /// <summary>Two sources give one gene different ids; the ids of the source that was read first are kept.</summary>
    public const string GeneIdConflict = nameof(GeneIdConflict);

    /// <summary>An inheritance term has no counterpart here; the annotation is kept, the mode is not set.</summary>
    public const string InheritanceUnknown = nameof(InheritanceUnknown);
}

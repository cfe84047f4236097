namespace GenomeTriage.Knowledge.Building;

/// <summary>The reasons in a <see cref="BuildReport"/>.</summary>
public static class BuildNoteKinds
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

    /// <summary>A gene symbol is that of no gene today, or of several; the gene is left open.</summary>
    public const string GeneUnknown = nameof(GeneUnknown);

    /// <summary>A position of GRCh37 has no counterpart on GRCh38; the row is left out.</summary>
    public const string LiftoverNotCovered = nameof(LiftoverNotCovered);

    /// <summary>A position of GRCh37 lies on no primary contig of GRCh38; the row is left out.</summary>
    public const string LiftoverNotOnPrimaryContig = nameof(LiftoverNotOnPrimaryContig);

    /// <summary>A table that came lifted places a variant where our liftover does not; the table is followed.</summary>
    public const string LiftoverDiffers = nameof(LiftoverDiffers);

    /// <summary>A chain leads from or to something other than a primary contig.</summary>
    public const string ChainOffPrimaryContigs = nameof(ChainOffPrimaryContigs);

    /// <summary>Two chain files that should agree do not.</summary>
    public const string ChainsDiffer = nameof(ChainsDiffer);

    /// <summary>A transcript lies on an alternate locus or a patch; it is left out.</summary>
    public const string TranscriptOffPrimaryContigs = nameof(TranscriptOffPrimaryContigs);

    /// <summary>A transcript of the newer list is not in the older file with exons.</summary>
    public const string TranscriptWithoutExons = nameof(TranscriptWithoutExons);

    /// <summary>A transcript of the older file with exons is not in the newer list; it is kept.</summary>
    public const string TranscriptSuperseded = nameof(TranscriptSuperseded);

    /// <summary>A second row of constraint for one gene; the first is kept.</summary>
    public const string SecondConstraint = nameof(SecondConstraint);

    /// <summary>A row gives no code of a disease, or one that no source of names knows; it is kept without a link.</summary>
    public const string DiseaseWithoutCode = nameof(DiseaseWithoutCode);

    /// <summary>Two entries are said to mean the same, but one of them has another partner already; they stay two diagnoses.</summary>
    public const string ExactMatchRefused = nameof(ExactMatchRefused);

    /// <summary>A network of the constructed table is not in the list of networks; it is left out.</summary>
    public const string NetworkUnknown = nameof(NetworkUnknown);

    /// <summary>A prevalence of a country's extract is not in the table of the world; it is added.</summary>
    public const string PrevalenceAdded = nameof(PrevalenceAdded);

    /// <summary>A code of ICD-11's chapter X extends others and is no diagnosis; it is left out.</summary>
    public const string ExtensionCode = nameof(ExtensionCode);

    /// <summary>A designation is withdrawn or empty; it is left out.</summary>
    public const string DesignationNotInForce = nameof(DesignationNotInForce);

    /// <summary>Two tables of Orphanet give an entry different onset or inheritance; that of the nomenclature is kept.</summary>
    public const string NaturalHistoryDiffers = nameof(NaturalHistoryDiffers);
}

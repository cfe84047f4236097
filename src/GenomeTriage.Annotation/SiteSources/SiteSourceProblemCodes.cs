namespace GenomeTriage.Annotation.SiteSources;

/// <summary>Codes of what can be wrong or unusual with a source of the site.</summary>
public static class SiteSourceProblemCodes
{
    /// <summary>The file is not there or cannot be read.</summary>
    public const string NotFound = "SiteSourceNotFound";

    /// <summary>The file is no source, or of a later version of the program.</summary>
    public const string NotASource = "SiteSourceNotASource";

    /// <summary>A part of the file is damaged.</summary>
    public const string Damaged = "SiteSourceDamaged";

    /// <summary>A file to build from is not in order, or comes back to a stretch that another file has. Found is the place.</summary>
    public const string Unordered = "SiteSourceUnordered";

    /// <summary>A file to build from lacks what its kind must have. Found is what is missing.</summary>
    public const string FieldMissing = "SiteSourceFieldMissing";

    /// <summary>A line of a table cannot be read.</summary>
    public const string LineUnreadable = "SiteSourceLineUnreadable";

    /// <summary>Nothing in the files could be used.</summary>
    public const string Empty = "SiteSourceEmpty";

    /// <summary>ClinVar of the site is older than 60 days. Found is its date.</summary>
    public const string ClinVarOld = "SiteSourceClinVarOld";

    /// <summary>ClinVar of the site does not say its date.</summary>
    public const string ClinVarUndated = "SiteSourceClinVarUndated";

    /// <summary>The source has far fewer rows than the one before it. Found is now/before.</summary>
    public const string Shrunk = "SiteSourceShrunk";
}

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>What a source of the site tells.</summary>
public enum SiteSourceKind
{
    /// <summary>Population frequency.</summary>
    Gnomad = 0,

    /// <summary>Clinical significance.</summary>
    ClinVar = 1,

    /// <summary>The site's own collection.</summary>
    Local = 2,

    /// <summary>Scores of predictors.</summary>
    Scores = 3,

    /// <summary>Population frequency of structural variants.</summary>
    Structural = 4,
}

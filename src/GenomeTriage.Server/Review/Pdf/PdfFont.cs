namespace GenomeTriage.Server.Review.Pdf;

/// <summary>The fonts in use: two of the fourteen that every reader of PDF has (ISO 32000-1, 9.6.2.2), so that none is embedded.</summary>
internal enum PdfFont
{
    /// <summary>Helvetica.</summary>
    Regular,

    /// <summary>Helvetica-Bold.</summary>
    Bold,
}

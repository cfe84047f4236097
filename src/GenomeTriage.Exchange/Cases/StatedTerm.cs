namespace GenomeTriage.Exchange.Cases;

/// <summary>An HPO term as a person or a file states it.</summary>
/// <param name="Text">An id, a label or a synonym.</param>
/// <param name="Label">The label written beside an id; <c>null</c> where none is.</param>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Field">The option or the path in the document.</param>
public readonly record struct StatedTerm(string Text, string? Label = null, string? File = null, long? Line = null, string? Field = null);

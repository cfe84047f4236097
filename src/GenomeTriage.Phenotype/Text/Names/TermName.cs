using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Names;

/// <summary>A name of a term.</summary>
/// <param name="Term">Index of the term in the ontology.</param>
/// <param name="Text">As the source writes it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Source">Where it comes from.</param>
internal readonly record struct TermName(int Term, string Text, TermLanguage Language, NameSource Source);

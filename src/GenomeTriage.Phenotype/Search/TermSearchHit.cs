using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Search;

/// <summary>A term that a query found.</summary>
/// <param name="Term">Index in the ontology.</param>
/// <param name="Id">The id.</param>
/// <param name="Label">HPO's label.</param>
/// <param name="Matched">The name that the query met, as its source writes it.</param>
/// <param name="Language">The language of that name.</param>
/// <param name="Kind">How the query met it.</param>
/// <param name="Edits">Typing errors between the query and the name; 0 but for <see cref="NameMatch.Fuzzy"/>.</param>
/// <param name="OfficiallyReviewed">
/// Whether the name is HPO's own. The names of the project's glossary are not officially reviewed, and are shown so.
/// </param>
public readonly record struct TermSearchHit(
    int Term,
    HpoTermId Id,
    string Label,
    string Matched,
    TermLanguage Language,
    NameMatch Kind,
    int Edits,
    bool OfficiallyReviewed);

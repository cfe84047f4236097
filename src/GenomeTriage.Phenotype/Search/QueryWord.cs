namespace GenomeTriage.Phenotype.Search;

/// <summary>A way in which a word of the query can be met.</summary>
/// <param name="Key">Key of the word of the names.</param>
/// <param name="Kind">What the name is worth at best if it is met so.</param>
/// <param name="Edits">Typing errors.</param>
internal readonly record struct KeyMatch(int Key, NameMatch Kind, int Edits);

/// <summary>One word of a query, in one language.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Keys">The ways it can be met, the best first.</param>
internal readonly record struct QueryWord(string Text, IReadOnlyList<KeyMatch> Keys);

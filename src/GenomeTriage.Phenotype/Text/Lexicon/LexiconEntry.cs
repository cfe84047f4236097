using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>A way to write a name: the keys of its words that count, in order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Keys">Keys in the lexicon's vocabulary; never empty.</param>
internal sealed record LexiconEntry(TermName Name, int[] Keys)
{
    /// <summary>Whether the words in another order still mean the term.</summary>
    public bool MayBeReordered => Keys.Length > 1 && Name.Source is not (NameSource.BroadSynonym or NameSource.RelatedSynonym);
}

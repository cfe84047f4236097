using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>Which sources of names say equally well what a word means.</summary>
internal static class NameRank
{
    /// <summary>The last source that is as good as <paramref name="source"/>, so that its term is an alternative.</summary>
    public static NameSource Equal(NameSource source) => source switch
    {
        NameSource.Label => NameSource.Label,
        <= NameSource.Phrase => NameSource.Phrase,
        _ => NameSource.Abbreviation,
    };
}

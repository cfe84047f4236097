using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Search;

/// <summary>A name that was found, with all that its place in the answer depends on.</summary>
/// <param name="Name">The name.</param>
/// <param name="Hit">How it was met.</param>
/// <param name="Frequency">How common the term is.</param>
internal readonly record struct Rank(TermName Name, NameHit Hit, int Frequency)
{
    /// <summary>
    /// Kind of match, typing errors, whether the name means the term or only something near, the commoner term first,
    /// the shorter name, the surer source; at last term, language and text, so that the order is total.
    /// </summary>
    public static readonly IComparer<Rank> Order = Comparer<Rank>.Create(Compare);

    private bool MeansTerm => Name.Source <= NameSource.Phrase;

    private static int Compare(Rank one, Rank other)
    {
        var order = one.Hit.Kind.CompareTo(other.Hit.Kind);
        if (order == 0) order = one.Hit.Edits.CompareTo(other.Hit.Edits);
        if (order == 0) order = other.MeansTerm.CompareTo(one.MeansTerm);
        if (order == 0) order = other.Frequency.CompareTo(one.Frequency);
        if (order == 0) order = one.Name.Text.Length.CompareTo(other.Name.Text.Length);
        if (order == 0) order = one.Name.Source.CompareTo(other.Name.Source);
        if (order == 0) order = one.Name.Term.CompareTo(other.Name.Term);
        if (order == 0) order = one.Name.Language.CompareTo(other.Name.Language);
        return order != 0 ? order : string.CompareOrdinal(one.Name.Text, other.Name.Text);
    }
}

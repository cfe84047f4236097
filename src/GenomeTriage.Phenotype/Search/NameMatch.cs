namespace GenomeTriage.Phenotype.Search;

/// <summary>How a query met a name, the surest first.</summary>
public enum NameMatch
{
    /// <summary>The query is the id of the term.</summary>
    Id = 0,

    /// <summary>The query is the name, save for case, spelling of letters and inflection.</summary>
    Exact = 1,

    /// <summary>The name begins with the query.</summary>
    Prefix = 2,

    /// <summary>The name has every word of the query, in any order.</summary>
    AllWords = 3,

    /// <summary>The name has every word of the query, the last of which is only begun.</summary>
    Completion = 4,

    /// <summary>A word of the query is part of a compound of the name.</summary>
    Part = 5,

    /// <summary>The name has words of which the query is one or two typing errors away.</summary>
    Fuzzy = 6,
}

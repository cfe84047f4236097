namespace GenomeTriage.Questions;

/// <summary>How the next question is picked.</summary>
internal enum Asking
{
    /// <summary>The best.</summary>
    Chosen,

    /// <summary>Drawn among the best 200.</summary>
    DrawnAmongTheBest,

    /// <summary>Drawn among all signs of the leading candidates.</summary>
    Drawn,
}

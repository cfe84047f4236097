using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Triage.Learned;

/// <summary>The learned rankers that come with the program, each opened when a case first needs it and once.</summary>
internal sealed class LearnedRankers
{
    private readonly Lazy<LearnedRanker> _picture;
    private readonly Lazy<LearnedRanker> _variants;

    /// <param name="folder">Where their files are.</param>
    public LearnedRankers(string folder)
    {
        _picture = new(() => Open(RankerCard.OfPicture, folder));
        _variants = new(() => Open(RankerCard.OfVariants, folder));
    }

    /// <summary>The ranker of picture and variants, or of the picture alone.</summary>
    /// <exception cref="ConfigurationException">Its file cannot be used.</exception>
    public LearnedRanker Of(bool withVariants) => (withVariants ? _variants : _picture).Value;

    /// <summary>Opens them now: that of the picture, and, with variants, the other one too.</summary>
    /// <exception cref="ConfigurationException">A file cannot be used.</exception>
    public void Open(bool withVariants)
    {
        _ = _picture.Value;
        if (withVariants) _ = _variants.Value;
    }

    private static LearnedRanker Open(string name, string folder) =>
        LearnedRanker.Open(RankerCard.ReadShipped().Single(card => card.Name == name), folder);
}

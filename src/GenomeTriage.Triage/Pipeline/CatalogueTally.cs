namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// Counts the patient's alleles that have a number of dbSNP. A file where most have one was annotated with it, and there
/// the lack of one says something.
/// </summary>
internal sealed class CatalogueTally
{
    private const int EnoughAlleles = 1000;
    private const double LeastShare = .5;
    private const double MostShare = .999;

    private long _all;
    private long _catalogued;

    /// <summary>Counts an allele by its ID column.</summary>
    public void Count(ReadOnlySpan<byte> id)
    {
        _all++;
        if (id.IndexOf("rs"u8) >= 0) _catalogued++;
    }

    /// <summary>The share (0–1); <c>null</c> where the file is not annotated, or too small to tell.</summary>
    public double? Share
    {
        get
        {
            if (_all < EnoughAlleles) return null;
            var share = (double)_catalogued / _all;
            return share < LeastShare ? null : Math.Min(share, MostShare);
        }
    }
}

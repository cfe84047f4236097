namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// What a case's genotypes say of every gene: the reading for the patient's sex, or where that is not known the mean of
/// the readings for both.
/// </summary>
internal sealed class GenotypeScores(IReadOnlyList<GenotypeReading> readings)
{
    /// <summary>The readings, one or two.</summary>
    public IReadOnlyList<GenotypeReading> Readings { get; } = readings;

    /// <summary>P(genotypes of the gene | causes the disease this way) / P(genotypes | background).</summary>
    public double RatioOf(GeneMode way)
    {
        var sum = 0.0;
        foreach (var reading in Readings) sum += reading.RatioOf(way);
        return sum / Readings.Count;
    }

    /// <summary>The reading that explains the gene best, for showing; <c>null</c> where the gene has no variant.</summary>
    public GeneGenotypes? Find(GeneMode way)
    {
        GeneGenotypes? best = null;
        foreach (var reading in Readings)
            if (reading.Genes.TryGetValue(way.Gene, out var found) && (best is null || found.Under(way).Ratio > best.Under(way).Ratio))
                best = found;
        return best;
    }
}

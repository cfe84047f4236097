using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Counts over the site's own files: people who carry an allele, and those who have it on every copy; over all, and for
/// each cohort where the files are of several.
/// </summary>
/// <param name="cohortOf">The name of the cohort of each file; empty where all are counted as one.</param>
internal sealed class LocalRows(IReadOnlyList<string> cohortOf) : ISiteCollection
{
    private readonly SortedDictionary<SmallVariant, AlleleCounts> _counts = [];
    private readonly string[] _names = [.. cohortOf.Distinct(StringComparer.Ordinal)];
    private readonly int[] _people = new int[Math.Max(cohortOf.Distinct(StringComparer.Ordinal).Count(), 1)];

    public IReadOnlyList<string> Columns => ["OBSERVED", "HOMOZYGOUS", .. _names.SelectMany(name => new[] { $"OBSERVED:{name}", $"HOMOZYGOUS:{name}" })];

    public int People => _people.Sum();

    public IReadOnlyList<SiteCohort> Cohorts => [.. _names.Select((name, i) => new SiteCohort(name, _people[i]))];

    public async Task AddAsync(VcfReader reader, string file, int fileIndex, CancellationToken cancellationToken)
    {
        var cohort = _names.Length == 0 ? 0 : Array.IndexOf(_names, cohortOf[fileIndex]);
        _people[cohort] += reader.Header.Samples.Count;
        while (await reader.ReadAsync(cancellationToken))
        {
            for (var alternate = 0; alternate < reader.Record.Alternates.Count; alternate++)
            {
                if (SiteVariant.Of(reader.Record, alternate) is { } variant) Count(reader, variant, alternate + 1, cohort);
            }
        }
    }

    public IEnumerable<SiteRow> Rows() => _counts.Select(one => new SiteRow(one.Key, ValuesOf(one.Value)));

    private float[] ValuesOf(AlleleCounts counts) => _names.Length == 0
        ? [counts.Observed.Sum(), counts.Homozygous.Sum()]
        : [counts.Observed.Sum(), counts.Homozygous.Sum(), .. Enumerable.Range(0, _names.Length).SelectMany(i => new float[] { counts.Observed[i], counts.Homozygous[i] })];

    private void Count(VcfReader reader, SmallVariant variant, int allele, int cohort)
    {
        var (observed, homozygous) = (0, 0);
        for (var sample = 0; sample < reader.Header.Samples.Count; sample++)
        {
            var call = SampleCallDecoder.Decode(reader.Record, sample, allele);
            if (call.IsCarrier) observed++;
            if (call.IsHomozygous || call.IsHemizygous) homozygous++;
        }

        if (observed == 0) return;
        if (!_counts.TryGetValue(variant, out var known)) _counts.Add(variant, known = new AlleleCounts(_people.Length));
        known.Observed[cohort] += observed;
        known.Homozygous[cohort] += homozygous;
    }

    private readonly struct AlleleCounts(int cohorts)
    {
        public readonly int[] Observed = new int[cohorts];
        public readonly int[] Homozygous = new int[cohorts];
    }
}

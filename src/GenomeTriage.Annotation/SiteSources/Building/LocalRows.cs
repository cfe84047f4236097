using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>Counts over the site's own files: people who carry an allele, and those who have it on every copy.</summary>
internal sealed class LocalRows
{
    private readonly SortedDictionary<SmallVariant, (int Observed, int Homozygous)> _counts = [];

    /// <summary>People of all files.</summary>
    internal int People { get; private set; }

    /// <summary>Names of the numbers.</summary>
    internal static IReadOnlyList<string> Columns { get; } = ["OBSERVED", "HOMOZYGOUS"];

    internal async Task AddAsync(VcfReader reader, CancellationToken cancellationToken)
    {
        People += reader.Header.Samples.Count;
        while (await reader.ReadAsync(cancellationToken))
        {
            for (var alternate = 0; alternate < reader.Record.Alternates.Count; alternate++)
            {
                if (SiteVariant.Of(reader.Record, alternate) is { } variant) Count(reader, variant, alternate + 1);
            }
        }
    }

    internal IEnumerable<SiteRow> Rows() => _counts.Select(one => new SiteRow(one.Key, [one.Value.Observed, one.Value.Homozygous]));

    private void Count(VcfReader reader, SmallVariant variant, int allele)
    {
        var (observed, homozygous) = (0, 0);
        for (var sample = 0; sample < reader.Header.Samples.Count; sample++)
        {
            var call = SampleCallDecoder.Decode(reader.Record, sample, allele);
            if (call.IsCarrier) observed++;
            if (call.IsHomozygous || call.IsHemizygous) homozygous++;
        }

        if (observed == 0) return;
        var known = _counts.GetValueOrDefault(variant);
        _counts[variant] = (known.Observed + observed, known.Homozygous + homozygous);
    }
}

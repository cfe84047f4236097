using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Structural variants of a population: of sites files as gnomAD-SV publishes them (<c>AF</c>, <c>POPMAX_AF</c> or
/// <c>GRPMAX_AF</c>, <c>N_HOMALT</c>, <c>AN</c>), or counted over the people of the site's own files. Deletions,
/// duplications, insertions and inversions are taken; what is not resolved, or has no single frequency, is not.
/// </summary>
internal sealed class StructuralRows : ISiteCollection
{
    private static readonly byte[][] Maxima = [.. new[] { "GRPMAX_AF", "AF_grpmax", "POPMAX_AF", "AF_popmax" }.Select(System.Text.Encoding.ASCII.GetBytes)];
    private readonly List<SiteRow> _published = [];
    private readonly StructuralCarriers _carriers = new();
    private int _lookedFor;

    public IReadOnlyList<string> Columns => StructuralEvents.Columns;

    public int People => Math.Max(_carriers.People, _lookedFor);

    public IReadOnlyList<SiteCohort> Cohorts => [];

    public async Task AddAsync(VcfReader reader, string file, int fileIndex, CancellationToken cancellationToken)
    {
        var isPublished = reader.Header.Infos.TryGet("AF", out _) && reader.Header.Samples.Count == 0;
        if (!isPublished && reader.Header.Samples.Count == 0)
            throw new InputException(new Problem(SiteSourceProblemCodes.FieldMissing, ProblemSeverity.Error) { File = file, Found = "INFO/AF" });
        if (!isPublished) _carriers.Begin(reader.Header.Samples.Count);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!Contig.TryParse(reader.Record.Contig, out var contig)) continue;
            if (isPublished) AddPublished(reader.Record, contig);
            else _carriers.Add(reader.Record, contig);
        }
    }

    public IEnumerable<SiteRow> Rows() => _published.Concat(_carriers.Rows()).OrderBy(row => row.Variant);

    private void AddPublished(VcfRecord record, Contig contig)
    {
        if (record.TryGetInfo("AN"u8, out var number) && number.TryGetInteger(out var alleles)) _lookedFor = Math.Max(_lookedFor, alleles / 2);
        if (record.Filters.Contains("UNRESOLVED"u8)) return;
        var alternate = 0;
        foreach (var allele in record.Alternates)
        {
            var frequency = AlleleNumber.Of(record, "AF"u8, alternate);
            if (frequency > 0 && StructuralReader.IsStructural(record, allele)
                && StructuralReader.Read(record, contig, alternate, allele, copies: null, usualCopies: 2) is { Kind: not StructuralKind.Breakend } variant)
                _published.Add(new SiteRow(variant.Identity, [frequency, HighestOf(record, alternate), AlleleNumber.Of(record, "N_HOMALT"u8, alternate)]));
            alternate++;
        }
    }

    private static float HighestOf(VcfRecord record, int alternate)
    {
        foreach (var name in Maxima)
        {
            if (AlleleNumber.Of(record, name, alternate) is var value && !float.IsNaN(value)) return value;
        }

        return float.NaN;
    }
}

using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Annotation.Frequencies;

/// <summary>
/// Which frequency fields a file has, decided from its header.
/// <para>
/// A bare <c>AF</c> is the caller's own or that of the file's own samples, and counts as a population's only where the
/// header shows it to be one: the 1000 Genomes files' wording together with at least three of their population fields,
/// or the companions that only gnomAD sites files have (<c>AF_popmax</c> or <c>AF_grpmax</c>, and <c>nhomalt</c>).
/// </para>
/// </summary>
public static class FrequencyFieldsInUse
{
    private const string ThousandGenomesWording = "Estimated allele frequency in the range (0,1)";
    private static readonly string[] ThousandGenomesCompanions = ["AFR_AF", "AMR_AF", "EAS_AF", "EUR_AF", "SAS_AF"];

    /// <summary>The INFO fields of the header that are read, <paramref name="extra"/> ones of the site first.</summary>
    public static IReadOnlyList<FrequencyField> InInfo(VcfHeader header, IReadOnlyList<FrequencyField> extra)
    {
        var declared = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var info in header.Infos.InOrder) declared.TryAdd(info.Id, info.Id);
        return [.. InUse([.. extra, .. BareFields(header), .. FrequencyFieldTable.Fields], declared)];
    }

    /// <summary>The columns of VEP's CSQ that are read. Its <c>AF</c> is that of 1000 Genomes, as VEP documents.</summary>
    internal static IReadOnlyList<FrequencyField> InCsq(AnnotationLayout layout, IReadOnlyList<FrequencyField> extra)
    {
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in layout.Columns) columns.TryAdd(column, column);
        return [.. InUse([.. extra, .. FrequencyFieldTable.Fields, new("AF", "1000 Genomes", FrequencyKind.Overall)], columns)];
    }

    // The name as the file writes it replaces the table's; each field of the file is used once.
    private static IEnumerable<FrequencyField> InUse(IEnumerable<FrequencyField> known, Dictionary<string, string> present)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in known)
        {
            if (present.TryGetValue(field.Name, out var name) && used.Add(name)) yield return field with { Name = name };
        }
    }

    private static IEnumerable<FrequencyField> BareFields(VcfHeader header)
    {
        if (IsGnomadSites(header)) return GnomadSites();
        return IsThousandGenomes(header) ? [new FrequencyField("AF", "1000 Genomes", FrequencyKind.Overall)] : [];
    }

    private static bool IsGnomadSites(VcfHeader header) =>
        (Has(header, "AF_popmax") || Has(header, "AF_grpmax")) && Has(header, "nhomalt") && Has(header, "AF");

    private static bool IsThousandGenomes(VcfHeader header) =>
        header.Infos.TryGet("AF", out var frequency)
        && frequency.Description.StartsWith(ThousandGenomesWording, StringComparison.OrdinalIgnoreCase)
        && ThousandGenomesCompanions.Count(name => Has(header, name)) >= 3;

    private static IEnumerable<FrequencyField> GnomadSites() =>
    [
        new("AF", "gnomAD", FrequencyKind.Overall),
        new("AF_popmax", "gnomAD", FrequencyKind.PopMax),
        new("AF_grpmax", "gnomAD", FrequencyKind.PopMax),
        new("nhomalt", "gnomAD", FrequencyKind.Homozygotes),
    ];

    private static bool Has(VcfHeader header, string id) => header.Infos.TryGet(id, out _);
}

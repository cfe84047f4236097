using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Frequencies of gnomAD's sites files, versions 2 to 4: <c>AF</c>, <c>AF_popmax</c> or <c>AF_grpmax</c>, <c>nhomalt</c>.
/// An allele with frequency 0 is left out: it was looked for and not found.
/// </summary>
internal sealed class GnomadRows : ISiteRowReader
{
    private static readonly string[] MaximumNames = ["AF_grpmax", "AF_popmax"];
    private byte[]? _maximum;

    public IReadOnlyList<string> Columns { get; } = ["AF", "AF_MAX", "NHOM"];

    public void Begin(VcfHeader header, string file)
    {
        if (!header.Infos.TryGet("AF", out _))
            throw new InputException(new Problem(SiteSourceProblemCodes.FieldMissing, ProblemSeverity.Error) { File = file, Found = "INFO/AF" });
        var name = MaximumNames.FirstOrDefault(one => header.Infos.TryGet(one, out _));
        _maximum = name is null ? null : System.Text.Encoding.ASCII.GetBytes(name);
    }

    public float[]? Read(VcfRecord record, int alternate)
    {
        var frequency = AlleleNumber.Of(record, "AF"u8, alternate);
        if (!(frequency > 0)) return null;
        return [frequency, _maximum is null ? float.NaN : AlleleNumber.Of(record, _maximum, alternate), AlleleNumber.Of(record, "nhomalt"u8, alternate)];
    }
}

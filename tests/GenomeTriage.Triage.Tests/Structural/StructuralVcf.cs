using System.Text;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Structural;

/// <summary>Small files with structural variants, read on the pack that ships.</summary>
internal static class StructuralVcf
{
    private const string Header = "##contig=<ID=chr1,length=248956422>\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"\">\n"
        + "##INFO=<ID=SVLEN,Number=A,Type=Integer,Description=\"\">\n##INFO=<ID=gnomad_svAF,Number=1,Type=Float,Description=\"\">\n"
        + "##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"\">";

    /// <summary>A record of a symbolic allele, with the calls of child, father and mother.</summary>
    public static string Record(string contig, int before, int end, string allele, params string[] calls) =>
        $"{contig}\t{before}\t.\tN\t<{allele}>\t.\tPASS\tEND={end}\tGT\t{string.Join('\t', calls)}";

    public static string Text(params string[] records) => TestVcf.Text(Header, ["child", "father", "mother"], records);

    public static async Task<VariantReadingResult> ReadAsync(params string[] records) =>
        await RealEngine.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text(records))));
}

using System.Text;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Tests.Support;

/// <summary>Small VCF texts for tests.</summary>
internal static class VcfLines
{
    /// <summary>A reader of a VCF without samples: header lines, then records whose columns are parted by blanks.</summary>
    public static async Task<VcfReader> OpenAsync(IEnumerable<string> headerLines, params string[] records)
    {
        var text = new StringBuilder("##fileformat=VCFv4.2\n");
        foreach (var line in headerLines) text.Append(line).Append('\n');
        text.Append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
        foreach (var record in records) text.Append(record.Replace(' ', '\t')).Append('\n');
        return await VcfReader.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>A definition of an INFO field.</summary>
    public static string Info(string id, string description, string number = "A", string type = "Float") =>
        $"##INFO=<ID={id},Number={number},Type={type},Description=\"{description}\">";

    /// <summary>The first record of a VCF.</summary>
    public static async Task<VcfRecord> FirstAsync(IEnumerable<string> headerLines, string record)
    {
        await using var reader = await OpenAsync(headerLines, record);
        Assert.True(await reader.ReadAsync());
        return reader.Record.Copy();
    }
}

using GenomeTriage.Cli.Batches;
using GenomeTriage.Cli.Tests.Commands;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Tests.Batches;

public sealed class BatchManifestTests : IDisposable
{
    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Rows_OfAGoodManifest_HaveTheirValuesAndWholePaths()
    {
        var vcf = _files.Text("a.vcf", "");
        var rows = BatchManifest.Read(_files.Text("m.tsv", "id\tvcf\thpo\tsex\none\ta.vcf\t\tfemale\n\ntwo\t\tHP:0001250; Short stature\t\n"));
        Assert.Equal([("one", 2L), ("two", 4L)], rows.Select(row => (row.Id, row.Line)));
        Assert.Equal((vcf, "female", (string?)null), (rows[0][BatchColumns.Vcf], rows[0][BatchColumns.Sex], rows[0][BatchColumns.Hpo]));
    }

    [Theory]
    [InlineData("vcf\thpo\n", "BatchColumnMissing")]
    [InlineData("id\tsurname\n", "BatchColumnUnknown")]
    [InlineData("id\thpo\n", "BatchEmpty")]
    [InlineData("id\thpo\na\n", "BatchRowWrong")]
    [InlineData("id\thpo\na\t\n", "BatchRowEmpty")]
    [InlineData("id\thpo\n../a\tx\n", "BatchIdWrong")]
    [InlineData("id\thpo\n\tx\n", "BatchIdWrong")]
    [InlineData("id\thpo\n.a\tx\n", "BatchIdWrong")]
    [InlineData("id\thpo\na\tx\nA\tx\n", "BatchIdRepeated")]
    [InlineData("id\thpo\tsex\na\tx\tboy\n", "BatchValueWrong")]
    [InlineData("id\tvcf\na\tmissing.vcf\n", "FileNotFound")]
    [InlineData("id\thpo\n19121212-1212\tx\n", "PersonalIdentityNumber")]
    public void Manifest_ThatIsWrong_IsRefusedWithItsCode(string text, string code)
    {
        var refused = Assert.Throws<InputException>(() => BatchManifest.Read(_files.Text("m.tsv", text)));
        Assert.Contains(refused.Problems, problem => problem.Code == code);
    }
}

using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Indexing;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Tests.Fixtures;
using GenomeTriage.Vcf.Writing;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Indexing;

/// <summary>Our index and the one of bcftools find what a walk through the file finds.</summary>
public sealed class VcfRegionReaderTests
{
    private static readonly List<(string Contig, int Position, int Length)> Sites = MakeSites();

    public static TheoryData<string, int, int> Regions() => new()
    {
        { "chr1", 1, 400_000_000 },
        { "chr1", 1, 1 },
        { "chr1", 5_000_000, 5_100_000 },
        { "chr2", 100, 20_000 },
        { "chr2", 16_384, 16_385 },
        { "chr2", 150_000_000, 250_000_000 },
        { "chr3", 1, 1000 },
    };

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task ReadAsync_OurIndex_GivesWhatOverlaps(string contig, int start, int end)
    {
        using var folder = new TemporaryFolder();
        foreach (var extension in new[] { ".tbi", ".csi" })
        {
            var path = folder.PathOf($"sites{extension}.vcf.gz");
            await WriteAsync(path, extension);
            Assert.Equal(Expected(contig, start, end), await FindAsync(path, contig, start, end));
        }
    }

    [Theory]
    [InlineData("-t", ".tbi")]
    [InlineData("-c", ".csi")]
    public async Task ReadAsync_IndexOfBcftools_GivesWhatOverlaps(string kind, string extension)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("sites.vcf.gz");
        await WriteAsync(path, ".none");
        await Bcftools.RunAsync("index", kind, path);
        Assert.True(File.Exists(path + extension));
        foreach (var row in Regions())
            Assert.Equal(Expected(row.Data.Item1, row.Data.Item2, row.Data.Item3), await FindAsync(path, row.Data.Item1, row.Data.Item2, row.Data.Item3));
    }

    [Theory]
    [InlineData(".tbi")]
    [InlineData(".csi")]
    public async Task Index_OfOurs_IsReadByBcftools(string extension)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("sites.vcf.gz");
        await WriteAsync(path, extension);
        Assert.Equal($"{Sites.Count}", (await Bcftools.RunAsync("index", "--nrecords", path)).Trim());
        var found = await Bcftools.RunAsync("query", "-f", "%POS\n", "-r", "chr2:150000000-250000000", path);
        Assert.Equal(Expected("chr2", 150_000_000, 250_000_000), found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse));
    }

    [Fact]
    public async Task Index_UnorderedRecords_IsRefusedButTheFileIsWritten()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("unordered.vcf.gz");
        await using var reader = await OpenAsync(MetaLines + NoSamples + "chr1\t9\t.\tA\tC\t.\t.\t.\nchr1\t5\t.\tA\tC\t.\t.\t.\n");
        var writer = new VcfWriter(File.Create(path), reader.Header, VcfOutputFormat.Bgzf);
        while (await reader.ReadAsync()) await writer.WriteAsync(reader.Record);
        await writer.DisposeAsync();
        var thrown = await Assert.ThrowsAsync<InputException>(() => writer.Index!.WriteTabixAsync(new MemoryStream()).AsTask());
        Assert.Equal((IndexProblemCodes.NotIndexable, 12L), (thrown.Problem.Code, thrown.Problem.Line));
        await using var again = await VcfReader.OpenAsync(path);
        Assert.True(await again.ReadAsync());
    }

    [Fact]
    public async Task OpenAsync_NoIndex_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("sites.vcf.gz");
        await WriteAsync(path, ".none");
        var thrown = await Assert.ThrowsAsync<InputException>(() => VcfRegionReader.OpenAsync(path).AsTask());
        Assert.Equal(IndexProblemCodes.Missing, thrown.Problem.Code);
    }

    [Fact]
    public async Task ReadIndex_CutAnywhere_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("sites.vcf.gz");
        await WriteAsync(path, ".tbi");
        var unpacked = await Bytes.ReadAllAsync(new Vcf.Compression.Bgzf.BgzfReadStream(File.OpenRead(path + ".tbi")));
        for (var length = 0; length < unpacked.Length; length += 1 + (length / 8))
            await Assert.ThrowsAsync<InputException>(() => VcfIndex.ReadAsync(new MemoryStream(BgzfFixture.Pack(unpacked[..length], 60_000))).AsTask());
    }

    [Fact]
    public async Task Contig_LongerThanTabixReaches_IsIndexedAsCsi()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("wheat.vcf.gz");
        int[] positions = [1, 536_870_912, 536_870_913, 700_000_000];
        await using var reader = await OpenAsync(
            "##fileformat=VCFv4.2\n##contig=<ID=3B,length=830829764>\n" + NoSamples + string.Concat(positions.Select(position => $"3B\t{position}\t.\tA\tC\t.\t.\t.\n")));
        var writer = new VcfWriter(File.Create(path), reader.Header, VcfOutputFormat.Bgzf);
        while (await reader.ReadAsync()) await writer.WriteAsync(reader.Record);
        await writer.DisposeAsync();
        Assert.Equal(".csi", writer.Index!.Extension);
        await writer.Index.WriteAsync(File.Create(path + writer.Index.Extension));
        Assert.Equal(positions[1..3], await FindAsync(path, "3B", 536_870_912, 699_999_999));
        Assert.Equal(positions[3..], await FindAsync(path, "3B", 600_000_000, 800_000_000));
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.Index.WriteTabixAsync(new MemoryStream()).AsTask());
    }

    private static List<(string, int, int)> MakeSites()
    {
        var random = new System.Random(7);
        var sites = new List<(string, int, int)>();
        foreach (var contig in new[] { "chr1", "chr2" })
        {
            var position = 0;
            for (var i = 0; i < 3000; i++)
            {
                position += random.Next(1, contig == "chr1" ? 5_000 : 80_000);
                sites.Add((contig, position, i % 97 == 0 ? random.Next(1, 3_000_000) : 1));
            }
        }

        return sites;
    }

    private static List<int> Expected(string contig, int start, int end) =>
        [.. Sites.Where(site => site.Contig == contig && site.Position <= end && site.Position + site.Length - 1 >= start).Select(site => site.Position)];

    private static async Task WriteAsync(string path, string extension)
    {
        var records = Sites.Select(site => $"{site.Contig}\t{site.Position}\t.\tA\t<CNV>\t.\t.\tEND={site.Position + site.Length - 1}\n");
        var header = MetaLines.Replace("##contig", "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n##ALT=<ID=CNV,Description=\"Copies\">\n##contig");
        await using var reader = await OpenAsync(header + NoSamples + string.Concat(records));
        var writer = new VcfWriter(File.Create(path), reader.Header, VcfOutputFormat.Bgzf);
        while (await reader.ReadAsync()) await writer.WriteAsync(reader.Record);
        await writer.DisposeAsync();
        if (extension == ".tbi") await writer.Index!.WriteTabixAsync(File.Create(path + extension));
        if (extension == ".csi") await writer.Index!.WriteCsiAsync(File.Create(path + extension));
    }

    private static async Task<List<int>> FindAsync(string path, string contig, int start, int end)
    {
        await using var regions = await VcfRegionReader.OpenAsync(path);
        var found = new List<int>();
        await foreach (var record in regions.ReadAsync(contig, start, end)) found.Add(record.Position);
        return found;
    }
}

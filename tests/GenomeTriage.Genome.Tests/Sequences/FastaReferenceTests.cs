using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Testing;

namespace GenomeTriage.Genome.Tests.Sequences;

public sealed class FastaReferenceTests : IDisposable
{
    private const string Fasta = ">chr1 first\nACGTacgtNN\nGATTACAGAT\nTA\n>2\nCCCC\n";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("chr1", 0, 4, "ACGT")]
    [InlineData("chr1", 8, 6, "NNGATT")]
    [InlineData("1", 18, 4, "ATTA")]
    [InlineData("chr2", 0, 4, "CCCC")]
    [InlineData("2", 2, 4, "CCNN")]
    [InlineData("2", -2, 4, "NNCC")]
    public void Read_AnyPlace_GivesUpperCaseBasesAndNOutside(string contig, int start, int length, string expected)
    {
        using var reference = FastaReference.Open(Write("a.fa", Fasta));
        Assert.Equal(expected, Read(reference, contig, start, length));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WithIndexFileOrBlockGzip_GivesTheSameBases(bool blocks)
    {
        var path = blocks ? WriteBlocks("b.fa.gz", Fasta, 7) : Write("b.fa", Fasta);
        File.WriteAllText(path + ".fai", "chr1\t22\t12\t10\t11\n2\t4\t40\t4\t5\n");
        using var reference = FastaReference.Open(path);
        Assert.Equal("ACGTACGTNNGATTACAGATTA", Read(reference, "chr1", 0, 22));
        Assert.Equal("CCCC", Read(reference, "2", 0, 4));
    }

    [Fact]
    public void Open_SymbolicLinkWithItsIndex_ReadsTheFileBehindIt()
    {
        var link = Path.Combine(_folder, "link.fa");
        File.CreateSymbolicLink(link, Write("behind.fa", Fasta));
        File.CreateSymbolicLink(link + ".fai", Write("behind.fa.fai", "chr1\t22\t12\t10\t11\n2\t4\t40\t4\t5\n"));
        using var reference = FastaReference.Open(link);
        Assert.Equal("CCCC", Read(reference, "2", 0, 4));
    }

    [Fact]
    public void Read_OfRandomSequencesAndLineLengths_IsTheSequenceItself()
    {
        var cases = from bases in Gen.Elements("ACGTN".ToCharArray()).ArrayOf().Where(x => x.Length > 0)
                    from width in Gen.Choose(1, 9)
                    from start in Gen.Choose(0, bases.Length - 1)
                    from windows in Gen.Elements(false, true)
                    select (Bases: new string(bases), width, start, windows);
        Prop.ForAll(Arb.From(cases), given =>
        {
            var end = given.windows ? "\r\n" : "\n";
            var lines = string.Join(end, given.Bases.Chunk(given.width).Select(line => new string(line)));
            using var reference = FastaReference.Open(Write("p.fa", $">x{end}{lines}{end}>y{end}A{end}"));
            return Read(reference, "x", given.start, given.Bases.Length - given.start) == given.Bases[given.start..]
                && reference.Contigs[0].Length == given.Bases.Length;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("", FastaProblemCodes.NotFasta)]
    [InlineData("ACGT\n", FastaProblemCodes.NotFasta)]
    [InlineData(">a\nACG\nAC\nACG\n", FastaProblemCodes.FastaUnevenLines)]
    [InlineData(">a\nACG\nACGT\n", FastaProblemCodes.FastaUnevenLines)]
    [InlineData(">a\nACG\n>a\nACGT\n", FastaProblemCodes.FastaDuplicateName)]
    public void Open_NoUsableFasta_SaysWhy(string text, string code) =>
        Assert.Equal(code, Assert.Throws<InputException>(() => FastaReference.Open(Write("bad.fa", text))).Problem.Code);

    [Theory]
    [InlineData("chr1\t22\tx\t10\t11\n", FastaProblemCodes.FastaIndexMalformed)]
    [InlineData("chr1\t2200\t12\t10\t11\n", FastaProblemCodes.FastaIndexMismatch)]
    public void Open_WrongIndex_SaysWhy(string index, string code)
    {
        var path = Write("c.fa", Fasta);
        File.WriteAllText(path + ".fai", index);
        Assert.Equal(code, Assert.Throws<InputException>(() => FastaReference.Open(path)).Problem.Code);
    }

    [Fact]
    public void Open_MissingFile_SaysWhy() =>
        Assert.Equal(FastaProblemCodes.FastaNotFound, Assert.Throws<InputException>(() => FastaReference.Open(Path.Combine(_folder, "no.fa"))).Problem.Code);

    [Fact]
    public void Open_PlainGzip_IsRefused()
    {
        var path = Path.Combine(_folder, "plain.fa.gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest)) gzip.Write(Encoding.ASCII.GetBytes(Fasta));
        Assert.Equal(FastaProblemCodes.FastaNotBlockGzip, Assert.Throws<InputException>(() => FastaReference.Open(path)).Problem.Code);
    }

    [Fact]
    [Trait("data", "shared")]
    public void Read_MitochondrialGenome_HasTheBasesOfTheRevisedCambridgeSequence()
    {
        using var reference = FastaReference.Open(SharedData.PathOf("vcf/mito/hg38.chrM.fa"));
        Assert.Equal(16569, reference.Contigs[0].Length);
        Assert.Equal("GATCACAGGT", Read(reference, "MT", 0, 10));
        Assert.Equal("N", Read(reference, "chrM", 3106, 1));
        Assert.Equal("A", Read(reference, "chrM", 3242, 1));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Read(FastaReference reference, string contig, int start, int length)
    {
        var bases = new byte[length];
        reference.Read(reference.IndexOf(contig), start, bases);
        return Encoding.ASCII.GetString(bases);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string WriteBlocks(string name, string text, int blockSize)
    {
        var path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        foreach (var block in Encoding.ASCII.GetBytes(text).Chunk(blockSize).Append([])) WriteBlock(file, block);
        return path;
    }

    private static void WriteBlock(Stream file, byte[] block)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(block);
        var data = deflated.ToArray() is { Length: > 0 } some ? some : [3, 0];
        Span<byte> tail = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(tail[4..], block.Length);
        var size = 18 + data.Length + 8 - 1;
        file.Write([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, (byte)'B', (byte)'C', 2, 0, (byte)size, (byte)(size >> 8)]);
        file.Write(data);
        file.Write(tail);
    }
}

using System.Text;
using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>The index beside a sound FASTA file.</summary>
public sealed class FastaIndexTarget : IFuzzTarget
{
    public string Name => "FASTA index";

    public IReadOnlyList<byte[]> Seeds { get; } = ["chr1\t10\t6\t5\t6\nchr2\t4\t24\t4\t5\n"u8.ToArray(), "chr1\t10\t6\t5\t6\t0\n"u8.ToArray()];

    public void Run(ReadOnlySpan<byte> input)
    {
        using var folder = new FuzzFolder();
        var fasta = folder.Write("small.fa", ">chr1\nACGTA\nCGTAC\n>chr2\nTTTT\n"u8);
        folder.Write("small.fa.fai", input);
        using var reference = FastaReference.Open(fasta);
        var bases = new byte[12];
        for (var contig = 0; contig < reference.Contigs.Count; contig++) reference.Read(contig, reference.Contigs[contig].Length - 4, bases);
    }
}

/// <summary>Chains from one assembly to another.</summary>
public sealed class ChainTarget : IFuzzTarget
{
    public string Name => "chain";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        "chain 1000 chr1 1000 + 0 300 chr1 2000 + 100 420 1\n100\t0\t20\n200\n\nchain 500 chr2 900 + 10 60 chr2 800 - 5 55 2\n50\n\n"u8.ToArray(),
        "# made\nchain 1 chrUn_1 10 + 0 10 chr1 10 + 0 10 3\n10\n"u8.ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        var lines = Encoding.UTF8.GetString(input).Split('\n').Select((text, i) => ((long)i + 1, text));
        var file = ChainParser.Read(lines, "fuzz.chain");
        LiftoverChain chain;
        try
        {
            chain = new LiftoverChain(file.Blocks.ToArray());
        }
        catch (ArgumentException)
        {
            // Chains that overlap are refused where the pack is built, with the reason that this names.
            return;
        }

        foreach (var position in new[] { 1, 100, 101, 300, int.MaxValue }) _ = chain.Lift(new GenomicPosition(new Contig(1), position), 3);
    }
}

/// <summary>Gene models.</summary>
public sealed class GffTarget : IFuzzTarget
{
    public string Name => "GFF3";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        ("##gff-version 3\nchr1\t.\tgene\t11\t87\t.\t+\t.\tID=gene:G1;Name=G;biotype=protein_coding\nchr1\t.\tmRNA\t11\t87\t.\t+\t.\tID=transcript:T1;Parent=gene:G1;biotype=protein_coding\n"
            + "chr1\t.\texon\t11\t27\t.\t+\t.\tParent=transcript:T1\nchr1\t.\tCDS\t15\t27\t.\t+\t0\tParent=transcript:T1\nchr1\t.\texon\t58\t87\t.\t+\t.\tParent=transcript:T1\nchr1\t.\tCDS\t58\t68\t.\t+\t2\tParent=transcript:T1\n").Select(letter => (byte)letter).ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(input));
        foreach (var transcript in GffReader.Read(text, "fuzz.gff3")) Assert.True(transcript.Span.Length >= 0);
    }
}

using System.Text;

namespace GenomeTriage.Genome.Sequences;

/// <summary>A reference held in memory, for short sequences and tests.</summary>
public sealed class InMemoryReference : IReferenceSequence
{
    private readonly byte[][] _bases;
    private readonly ContigNames _names;

    /// <summary>A reference of the given contigs; bases in either case.</summary>
    public InMemoryReference(params (string Name, string Bases)[] contigs)
    {
        _bases = [.. contigs.Select(contig => Encoding.ASCII.GetBytes(contig.Bases.ToUpperInvariant()))];
        Contigs = [.. contigs.Select(contig => new ReferenceContig(contig.Name, contig.Bases.Length))];
        _names = new ContigNames(Contigs);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReferenceContig> Contigs { get; }

    /// <inheritdoc/>
    public int IndexOf(string name) => _names.IndexOf(name);

    /// <inheritdoc/>
    public void Read(int contig, int start, Span<byte> destination)
    {
        destination.Fill((byte)'N');
        var from = Math.Max(start, 0);
        var to = Math.Min(start + destination.Length, _bases[contig].Length);
        if (from < to) _bases[contig].AsSpan(from, to - from).CopyTo(destination[(from - start)..]);
    }
}

using System.Buffers.Binary;
using System.Text;
using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>Writes tabix and CSI indexes.</summary>
internal static class VcfIndexWriter
{
    /// <summary>Writes a tabix index.</summary>
    public static async ValueTask WriteTabixAsync(
        IReadOnlyList<ContigIndex> contigs, IReadOnlyList<(VirtualOffset First, VirtualOffset Last)> extents, Stream target, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        text.Write("TBI\x1"u8);
        Int32(text, contigs.Count);
        Names(text, contigs);
        for (var i = 0; i < contigs.Count; i++)
        {
            Bins(text, BinningScheme.Tabix, contigs[i], extents[i], withStarts: false);
            Int32(text, contigs[i].Windows.Count);
            foreach (var window in contigs[i].Windows) UInt64(text, window.Value);
        }

        await PackAsync(text, target, cancellationToken);
    }

    /// <summary>Writes a CSI index.</summary>
    public static async ValueTask WriteCsiAsync(
        BinningScheme scheme, IReadOnlyList<ContigIndex> contigs, IReadOnlyList<(VirtualOffset First, VirtualOffset Last)> extents, Stream target, CancellationToken cancellationToken)
    {
        using var names = new MemoryStream();
        Names(names, contigs);
        using var text = new MemoryStream();
        text.Write("CSI\x1"u8);
        Int32(text, scheme.MinimumShift);
        Int32(text, scheme.Depth);
        Int32(text, (int)names.Length);
        names.WriteTo(text);
        Int32(text, contigs.Count);
        for (var i = 0; i < contigs.Count; i++) Bins(text, scheme, contigs[i], extents[i], withStarts: true);
        await PackAsync(text, target, cancellationToken);
    }

    /// <summary>The settings of tabix for VCF, and the names of the contigs.</summary>
    private static void Names(MemoryStream text, IReadOnlyList<ContigIndex> contigs)
    {
        ReadOnlySpan<int> settings = [2, 1, 2, 0, '#', 0]; // format, columns of contig, start and end, comment, lines to skip
        foreach (var setting in settings) Int32(text, setting);
        var names = Encoding.UTF8.GetBytes(string.Concat(contigs.Select(contig => contig.Name + '\0')));
        Int32(text, names.Length);
        text.Write(names);
    }

    private static void Bins(MemoryStream text, BinningScheme scheme, ContigIndex contig, (VirtualOffset First, VirtualOffset Last) extent, bool withStarts)
    {
        Int32(text, contig.Bins.Count + 1);
        foreach (var (bin, chunks) in contig.Bins)
        {
            Int32(text, (int)bin);
            if (withStarts) UInt64(text, StartOf(scheme, contig, bin).Value);
            Int32(text, chunks.Count);
            foreach (var chunk in chunks) Chunk(text, chunk.Start.Value, chunk.End.Value);
        }

        Statistics(text, scheme, contig, extent, withStarts);
    }

    /// <summary>Where the contig begins and ends, and how many records it has: what <c>bcftools index --stats</c> reads.</summary>
    private static void Statistics(MemoryStream text, BinningScheme scheme, ContigIndex contig, (VirtualOffset First, VirtualOffset Last) extent, bool withStarts)
    {
        Int32(text, (int)scheme.StatisticsBin);
        if (withStarts) UInt64(text, 0);
        Int32(text, 2);
        Chunk(text, extent.First.Value, extent.Last.Value);
        Chunk(text, (ulong)(contig.RecordCount ?? 0), 0);
    }

    /// <summary>The first record that overlaps the first window of the bin.</summary>
    private static VirtualOffset StartOf(BinningScheme scheme, ContigIndex contig, uint bin)
    {
        var window = scheme.FirstWindowOf(bin);
        return window < contig.Windows.Count ? contig.Windows[(int)window] : default;
    }

    private static void Chunk(MemoryStream text, ulong start, ulong end)
    {
        UInt64(text, start);
        UInt64(text, end);
    }

    private static void Int32(MemoryStream text, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        text.Write(bytes);
    }

    private static void UInt64(MemoryStream text, ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        text.Write(bytes);
    }

    private static async ValueTask PackAsync(MemoryStream text, Stream target, CancellationToken cancellationToken)
    {
        await using var packed = new BgzfWriteStream(target);
        await packed.WriteAsync(text.GetBuffer().AsMemory(0, (int)text.Length), cancellationToken);
    }
}

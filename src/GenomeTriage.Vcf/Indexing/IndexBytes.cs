using System.Buffers.Binary;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>The bytes of an index, read from the front with every length held against what is there.</summary>
internal ref struct IndexBytes(ReadOnlySpan<byte> bytes, string? file)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Remaining => _rest.Length;

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>A count of things that each take <paramref name="size"/> bytes at least.</summary>
    public int Count(int size)
    {
        var count = Int32();
        if (count < 0 || (long)count * size > _rest.Length) throw Damaged();
        return count;
    }

    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _rest.Length) throw Damaged();
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    /// <summary>The problem of an index that is damaged.</summary>
    public readonly InputException Damaged() => new(new Problem(IndexProblemCodes.Damaged, ProblemSeverity.Error) { File = file });
}

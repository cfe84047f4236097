namespace GenomeTriage.Vcf.Records;

/// <summary>The column FILTER.</summary>
/// <param name="bytes">The column as the file has it.</param>
public readonly ref struct Filters(ReadOnlySpan<byte> bytes)
{
    /// <summary>The column as the file has it.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>Whether all filters were passed (<c>PASS</c>).</summary>
    public bool IsPass => Bytes.SequenceEqual("PASS"u8);

    /// <summary>Whether no filter was applied (<c>.</c>): neither passed nor failed.</summary>
    public bool IsMissing => Bytes.IsEmpty || Bytes is [(byte)'.'];

    /// <summary>Whether at least one filter failed.</summary>
    public bool IsFailed => !IsPass && !IsMissing;

    /// <summary>Whether this filter failed.</summary>
    public bool Contains(ReadOnlySpan<byte> filter)
    {
        foreach (var range in Bytes.Split((byte)';'))
        {
            if (Bytes[range].SequenceEqual(filter)) return true;
        }

        return false;
    }
}

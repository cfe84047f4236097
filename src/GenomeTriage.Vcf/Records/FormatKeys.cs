namespace GenomeTriage.Vcf.Records;

/// <summary>The column FORMAT: the keys of the sample columns.</summary>
/// <param name="bytes">The column as the file has it.</param>
public readonly ref struct FormatKeys(ReadOnlySpan<byte> bytes)
{
    /// <summary>The column as the file has it.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>How many keys there are.</summary>
    public int Count => Bytes.IsEmpty ? 0 : Bytes.Count((byte)':') + 1;

    /// <summary>The 0-based index of a key; -1 where it is not there.</summary>
    public int IndexOf(ReadOnlySpan<byte> key)
    {
        var rest = Bytes;
        for (var index = 0; !rest.IsEmpty; index++)
        {
            var colon = rest.IndexOf((byte)':');
            var current = colon < 0 ? rest : rest[..colon];
            if (current.SequenceEqual(key)) return index;
            rest = colon < 0 ? default : rest[(colon + 1)..];
        }

        return -1;
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(ReadOnlySpan<byte> key) => IndexOf(key) >= 0;
}

namespace GenomeTriage.Rpc;

/// <summary>How the next messages are written.</summary>
/// <param name="Compress">
/// Whether messages are compressed where the call has an encoding that both sides know. Compressing a block that is
/// compressed already (BGZF) only costs time.
/// </param>
public sealed record WriteOptions(bool Compress = true)
{
    /// <summary>Compress where agreed.</summary>
    public static WriteOptions Default { get; } = new();

    /// <summary>Write as is, whatever was agreed.</summary>
    public static WriteOptions NoCompress { get; } = new(Compress: false);
}

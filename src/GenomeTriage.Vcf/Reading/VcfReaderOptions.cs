namespace GenomeTriage.Vcf.Reading;

/// <summary>How a <see cref="VcfReader"/> reads.</summary>
public sealed record VcfReaderOptions
{
    /// <summary>The settings that are used where none are given.</summary>
    public static readonly VcfReaderOptions Default = new();

    /// <summary>The name that problems carry; the path where a path is opened.</summary>
    public string? FileName { get; init; }

    /// <summary>Bytes of the longest line allowed: a guard against input that never ends a line. 256 MiB.</summary>
    public int MaximumLineLength { get; init; } = 256 << 20;

    /// <summary>Bytes of the longest header allowed. 256 MiB.</summary>
    public long MaximumHeaderLength { get; init; } = 256 << 20;

    /// <summary>Bytes that are taken from the source at a time; of no influence on the result.</summary>
    public int BufferSize { get; init; } = 256 << 10;

    /// <summary>Threads that inflate BGZF beside the caller's; 0 inflates on the caller's thread.</summary>
    public int InflateThreads { get; init; } = Math.Clamp(Environment.ProcessorCount - 1, 1, 4);
}

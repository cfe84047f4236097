using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Compression.Gzip;

namespace GenomeTriage.Vcf.Reading;

/// <summary>Opens the text of a VCF whatever it is packed in, as its first bytes tell.</summary>
internal static class VcfText
{
    /// <summary>The text of <paramref name="source"/>, which need not be seekable.</summary>
    public static async ValueTask<Stream> OpenAsync(Stream source, VcfReaderOptions options, CancellationToken cancellationToken)
    {
        var start = new byte[CompressionDetector.BytesNeeded];
        var count = await source.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var whole = new PrefixedStream(start.AsMemory(0, count), source);
        return CompressionDetector.Detect(start.AsSpan(0, count)) switch
        {
            CompressionFormat.Bgzf when options.InflateThreads > 0 => new ParallelBgzfReadStream(whole, options.InflateThreads, options.FileName),
            CompressionFormat.Bgzf => new BgzfReadStream(whole, options.FileName),
            CompressionFormat.Gzip => new GzipReadStream(whole, options.FileName),
            _ => whole,
        };
    }
}

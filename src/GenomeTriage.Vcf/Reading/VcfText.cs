using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;

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
            CompressionFormat.Bgzf => new BgzfReadStream(whole, options.FileName),
            CompressionFormat.Gzip => new System.IO.Compression.GZipStream(whole, System.IO.Compression.CompressionMode.Decompress),
            _ => whole,
        };
    }
}
